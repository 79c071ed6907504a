import { describe, expect, it } from 'vitest';
import { entities } from './scorers/entities.mjs';
import { names } from './scorers/names.mjs';
import { quotes } from './scorers/quotes.mjs';
import { sameMention, sameName } from './scorers/speaker.mjs';
import { times } from './scorers/times.mjs';
import { createTally, scoreOf } from './tally.mjs';

const text = '“The wall will stand for years,” said Ana Silva on Monday. “It never will,” Bo Lind told her.';
const passage = (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const spoken = (words, speaker, more = {}) => ({
  ...passage(words),
  kind: 'direct',
  quoted: [passage(words)],
  speaker: speaker === null ? null : passage(speaker),
  ...more,
});
const first = '“The wall will stand for years,”';

function scored(scorer, gold, found) {
  const tally = createTally();
  scorer.score(tally, { gold: { id: 'case', text, ...gold }, found });
  return { row: tally.rows.get(scorer.main), kinds: tally.misses.map(({ kind }) => kind) };
}

describe('quotations', () => {
  const gold = { quotes: [spoken(first, 'Ana Silva'), spoken('“It never will,”', 'Bo Lind')] };

  it('count where they have four words, are found and have their speaker', () => {
    const right = scored(quotes, gold, { quotes: [spoken(first, 'Silva')] });
    expect(right).toEqual({ row: { gold: 1, found: 1, right: 1 }, kinds: [] });
  });

  it.each([
    ['other speaker', [spoken(first, 'Bo Lind')]],
    ['no speaker', [spoken(first, null)]],
    ['not found', []],
  ])('of %s are told as such', (kind, found) => {
    const { row, kinds } = scored(quotes, gold, { quotes: found });
    expect(row?.right).toBe(0);
    expect(kinds).toEqual([kind]);
  });

  it('found where nobody is quoted count as found, and what is short or indirect does not', () => {
    const elsewhere = spoken('said Ana Silva on Monday', null, { kind: 'mixed' });
    const { row, kinds } = scored(quotes, gold, { quotes: [...gold.quotes, elsewhere] });
    expect(row).toEqual({ gold: 1, found: 2, right: 1 });
    expect(kinds).toEqual(['nothing there']);
  });
});

it('names the speaker of a passage by the quotation that overlaps it most', () => {
  const gold = { passages: [{ ...passage(first), name: 'Ana Silva', how: 'name' }] };
  expect(scored(names, gold, { quotes: [{ ...spoken(first, 'Ana Silva'), name: 'Silva' }] }).row?.right).toBe(1);
  const wrong = scored(names, gold, { quotes: [{ ...spoken(first, 'Bo Lind'), name: 'Bo Lind' }] });
  expect(wrong).toEqual({ row: { gold: 1, found: 1, right: 0 }, kinds: ['name: other name'] });
});

it('counts a time by its value, and one of other ends as found', () => {
  const gold = { times: [{ ...passage('Monday'), type: 'DATE', value: '2024-05-13' }] };
  const found = (words, value) => ({ times: [{ ...passage(words), type: 'DATE', value }] });
  expect(scored(times, gold, found('on Monday', '2024-05-13')).row?.right).toBe(1);
  expect(scored(times, gold, found('Monday', '2024-05-20')).kinds).toEqual(['DATE: other value']);
  expect(scored(times, gold, found('years', 'P1Y')).kinds).toEqual(['DATE: not found', 'DATE: nothing there']);
});

it('counts a name by its ends and its type', () => {
  const gold = { entities: [{ ...passage('Ana Silva'), type: 'PER' }] };
  const kinds = (words, type) => scored(entities, gold, { entities: [{ ...passage(words), type }] }).kinds;
  expect(kinds('Ana Silva', 'PER')).toEqual([]);
  expect(kinds('Ana Silva', 'ORG')).toEqual(['PER: of another kind']);
  expect(kinds('Silva', 'PER')).toEqual(['PER: other ends']);
});

it('knows one speaker by two mentions, and one person by two names', () => {
  expect(sameMention(passage('Ana Silva'), { text: 'Mrs. Silva' })).toBe(true);
  expect(sameMention(passage('Ana Silva'), passage('Bo Lind'))).toBe(false);
  expect(sameName('Sen. Ana Silva', 'Silva')).toBe(true);
  expect(sameName('Ana Silva', 'Rui Silva')).toBe(false);
});

it('scores in per cent', () => {
  expect(scoreOf({ gold: 4, found: 2, right: 1 })).toEqual({ precision: 50, recall: 25, f1: 100 / 3 });
  expect(scoreOf({ gold: 0, found: 0, right: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

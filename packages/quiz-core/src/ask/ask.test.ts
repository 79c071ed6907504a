import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../check/check.js';
import { sameThing } from '../check/text/same-thing.js';
import { choose } from '../choose/choose.js';
import { make } from '../make.js';
import { playerQuestion } from '../mark/player-question.js';
import { read } from '../read/index.js';
import { type Question, questionSchema } from '../schema/index.js';
import { ask } from './ask.js';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const metaSchema = z.object({ publishedAt: z.string().optional(), title: z.string().optional() });

function fixture(slug: string) {
  const text = readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8');
  const { publishedAt, title } = metaSchema.parse(
    JSON.parse(readFileSync(new URL(`${slug}/meta.json`, folder), 'utf8')),
  );
  const reading = read({ id: slug, text, ...(publishedAt ? { publishedAt } : {}), ...(title ? { title } : {}) });
  return { text, reading, questions: ask(reading) };
}

describe.each(readdirSync(folder))('%s', (slug) => {
  const { text, reading, questions } = fixture(slug);

  it('makes questions that keep to the schema, each once', () => {
    expect(questions.length).toBeGreaterThan(3);
    for (const question of questions) expect(questionSchema.parse(question)).toEqual(question);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('proves each with passages of the article, none of them furniture', () => {
    const furniture = reading.structure.filter(({ is }) => is === 'furniture' || is === 'credit' || is === 'byline');
    for (const { evidence } of questions) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const passage of evidence) {
        expect(text.slice(passage.start, passage.end)).toBe(passage.text);
        expect(furniture.filter(({ start, end }) => start < passage.end && passage.start < end)).toEqual([]);
        for (const line of passage.underlined ?? []) {
          expect(line.start >= passage.start && line.end <= passage.end && line.start < line.end).toBe(true);
        }
      }
    }
  });

  it('shows the speaker by name in the evidence of who said something', () => {
    for (const question of questions.filter(({ asks }) => asks === 'who-said')) {
      const proof = question.evidence.map((passage) => passage.text).join(' ');
      const name = keyTexts(question)[0]?.split(' ').at(-1) ?? '';
      expect(proof.toLowerCase()).toContain(name.toLowerCase());
    }
  });

  it('gives a reason for each distractor and none for a key, and no distractor is the key by another name', () => {
    for (const question of questions) {
      if (!('options' in question)) continue;
      const keys = keyTexts(question);
      expect(question.options.length - keys.length).toBeGreaterThanOrEqual(2);
      for (const option of question.options) {
        expect(option.because === undefined).toBe(keys.includes(option.text));
        if (!keys.includes(option.text)) expect(keys.filter((key) => sameThing(key, option.text))).toEqual([]);
      }
    }
  });

  it('asks about nobody who is known from a byline or a credit only', () => {
    const outside = reading.entities.filter(({ inBody }) => !inBody).map(({ name }) => name);
    for (const question of questions) {
      const shown = JSON.stringify(playerQuestion(question));
      expect(outside.filter((name) => shown.includes(name))).toEqual([]);
    }
  });

  it('makes no question with a hard flaw', () => {
    const hard = questions.flatMap((question) =>
      check(question, reading)
        .filter((flaw) => flaw.hard)
        .map(({ flaw }) => `${flaw}: ${question.stem}`),
    );
    expect(hard).toEqual([]);
  });
});

it('makes twelve questions of six kinds or more from the sample', () => {
  const questions = choose(fixture('putin-canada').questions, { count: 12, seed: '1' });
  expect(questions).toHaveLength(12);
  expect(new Set(questions.map(({ asks }) => asks)).size).toBeGreaterThanOrEqual(6);
});

/** Stems that the sample must give, whatever else it gives, with their keys: each looked at and signed. */
const signed: readonly (readonly [stem: string, ...keys: string[]])[] = [
  ["Who said “… we remain committed to the fact that Russia's interference in Ukraine must cease”?", 'Justin Trudeau'],
  ['Who told Vladimir Putin to “get out” of Ukraine?', 'Stephen Harper'],
  ['Who said that missile shields are a threat?', 'Vladimir Putin'],
  ['In which country did Stephen Harper tell Vladimir Putin to “get out” of Ukraine?', 'Australia'],
  ['In which year did Stephen Harper tell Vladimir Putin to “get out” of Ukraine?', '2014'],
  ['How many multinational battalions did NATO decide to deploy?', 'four'],
  [
    'To which four countries did NATO decide to deploy multinational battalions?',
    'Estonia',
    'Latvia',
    'Lithuania',
    'Poland',
  ],
  ['On whose word does the article say that missile shields are a threat?', 'Vladimir Putin’s'],
  ['In which city was Vladimir Putin’s meeting with heads of international news agencies held?', 'St. Petersburg'],
  [
    'On what date was Vladimir Putin’s meeting with heads of international news agencies held?',
    'Friday, June 17, 2016',
  ],
  ['In which country was the United States deploying its ground-based missile system?', 'Poland'],
  ['Whose government downgraded relations with Russia?', 'Stephen Harper'],
  [
    'Whose version of the conversation at the 2015 G20 summit left out establishing full relations with Russia?',
    'Justin Trudeau',
  ],
];

it.each(signed)('asks of the sample: %s', (stem, ...keys) => {
  const question = fixture('putin-canada').questions.find((candidate) => candidate.stem === stem);
  expect(question && keyTexts(question).toSorted()).toEqual(keys);
});

it('reads nothing into a text that has nothing', () => {
  for (const text of ['', ' ', '\n\n', '...', '“', '12 34', '🙂', 'Bonjour à tous, il pleut à Paris depuis mardi.']) {
    expect(make({ id: 'a', text }, { count: 5, seed: '1' }).questions).toEqual([]);
  }
});

const sentence = fc.constantFrom(
  '“It broke,” said Ann Lee.',
  'Ann Lee, the mayor, told Bo Lind on Friday to “go” to Arle.',
  'He said that she was late.',
  'In 2014, Cora Marsh opened four new bridges in Norway, Denmark and Spain.',
  '"Unbalanced, he said.',
  'The 2019 Arle summit in Iceland was short',
  "''Quoted,'' she wrote.",
);
const noise = fc.string({ unit: 'grapheme', maxLength: 30 });
const text = fc
  .array(fc.oneof(sentence, noise, fc.constantFrom('\r\n\r\n', '\n', '\uFEFF', '\u2029', '״שלום״')), { maxLength: 30 })
  .map((parts) => parts.join(' '));

it('never throws on any text, and what it makes keeps to the schema and to the text', () => {
  fc.assert(
    fc.property(text, (article) => {
      for (const question of make({ id: 'a', text: article, publishedAt: '2024-05-14' }, { count: 20, seed: '1' })
        .questions) {
        expect(questionSchema.safeParse(question).success).toBe(true);
        for (const { start, end, text: shown } of question.evidence) expect(article.slice(start, end)).toBe(shown);
      }
    }),
    { numRuns: 60 },
  );
});

function keyTexts(question: Question): string[] {
  if (question.kind === 'choice')
    return question.options.filter(({ id }) => id === question.key).map((option) => option.text);
  if (question.kind === 'choices')
    return question.options.filter(({ id }) => question.keys.includes(id)).map((option) => option.text);
  return [];
}

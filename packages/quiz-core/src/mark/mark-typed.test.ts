import { expect, it } from 'vitest';
import type { QuestionOf, Tolerance } from '../schema/index.js';
import { markTyped } from './mark-typed.js';

const lenient: Tolerance = { case: true, articles: true, punctuation: true, edits: 1 };

function typed(accepted: string[], tolerance: Tolerance = lenient): QuestionOf<'typed'> {
  const base = { id: 'q', fingerprint: 'f', rule: 'custom', asks: 'complete' as const, stem: 's', explanation: '' };
  return { ...base, difficulty: 0.5, evidence: [], kind: 'typed', accepted, tolerance };
}

it.each([
  ['the Arctic', ' ARCTIC ', 'right'],
  ['Arctic', 'an Arctic', 'right'],
  ['Erdoğan', 'erdogan', 'right'],
  ['Łódź', 'Lodz', 'right'],
  ['rock-and-roll', 'Rock and Roll!', 'right'],
  ["Russia's", 'Russia’s', 'right'],
  ['ﬁnance', 'finance', 'right'],
  ['sovereignty', 'sovreignty', 'near'],
  ['security', 'secuirty', 'near'],
  ['Iran', 'Iraq', 'wrong'],
  ['2014', '2015', 'wrong'],
  ['in 20145', 'in 20146', 'wrong'],
  ['3.5 million', '35 million', 'wrong'],
  ['3.5 million', '3.5 million.', 'right'],
  ['security', 'certainty', 'wrong'],
  ['the', 'the', 'right'],
  ['word', '  ', 'empty'],
  ['word', '…', 'empty'],
])('%s answered with %s is %s', (accepted, given, code) => {
  expect(markTyped(typed([accepted]), given).code).toBe(code);
});

it('takes any of the accepted answers and names the one it was near to', () => {
  expect(markTyped(typed(['twelve', '12']), '12').code).toBe('right');
  expect(markTyped(typed(['dozen', 'twelve']), 'twelv')).toEqual({
    credit: 1,
    code: 'near',
    params: { accepted: 'twelve' },
  });
});

it('is as strict as the tolerance says', () => {
  const strict: Tolerance = { case: false, articles: false, punctuation: false, edits: 0 };
  const question = typed(['The Hague'], strict);
  expect(markTyped(question, 'The Hague').code).toBe('right');
  for (const given of ['the Hague', 'Hague', 'The Hague.', 'The Hagve']) {
    expect(markTyped(question, given).code).toBe('wrong');
  }
});

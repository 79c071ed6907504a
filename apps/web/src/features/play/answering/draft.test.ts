import type { PlayerQuestion } from '@quoth/quiz-core/schema';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, isComplete, moved, paired, toggled } from './draft';

const base = { id: 'q', stem: 'Who said this?' };
const two = [
  { id: 'a', text: 'Putin' },
  { id: 'b', text: 'Trudeau' },
];
const choice: PlayerQuestion = { ...base, asks: 'who-said', kind: 'choice', options: two };
const choices: PlayerQuestion = { ...base, asks: 'which-of', kind: 'choices', options: two };
const typed: PlayerQuestion = { ...base, asks: 'complete', kind: 'typed' };
const match: PlayerQuestion = { ...base, asks: 'match', kind: 'match', left: two, right: two };
const order: PlayerQuestion = { ...base, asks: 'order', kind: 'order', items: two };

describe('isComplete', () => {
  it.each<[string, PlayerQuestion, Draft, boolean]>([
    ['nothing chosen', choice, null, false],
    ['one chosen', choice, { kind: 'choice', choice: 'a' }, true],
    ['nothing ticked', choices, { kind: 'choices', choices: [] }, false],
    ['one ticked', choices, { kind: 'choices', choices: ['b'] }, true],
    ['only blanks typed', typed, { kind: 'typed', text: '  ' }, false],
    ['a word typed', typed, { kind: 'typed', text: 'Antalya' }, true],
    ['one line paired of two', match, { kind: 'match', pairs: [['a', 'b']] }, false],
    [
      'every line paired',
      match,
      {
        kind: 'match',
        pairs: [
          ['a', 'b'],
          ['b', 'b'],
        ],
      },
      true,
    ],
    ['an order as it came', order, emptyDraft(order), true],
    ['a draft of another question', typed, { kind: 'choice', choice: 'a' }, false],
  ])('%s', (_name, question, draft, complete) => {
    expect(isComplete(question, draft)).toBe(complete);
  });
});

describe('toggled', () => {
  it('puts in and takes out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('moved', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s by %i', (id, by, result) => {
    expect(moved(['a', 'b', 'c'], id, by)).toEqual(result);
  });
});

describe('paired', () => {
  it('adds, replaces and takes away, in the order of the left column', () => {
    const one = paired([], two, 'b', 'x');
    const both = paired(one, two, 'a', 'y');
    expect(both).toEqual([
      ['a', 'y'],
      ['b', 'x'],
    ]);
    expect(paired(both, two, 'a', 'x')).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ]);
    expect(paired(both, two, 'b', null)).toEqual([['a', 'y']]);
  });
});

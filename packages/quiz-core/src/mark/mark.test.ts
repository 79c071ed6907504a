import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema, type Question, type QuestionOf } from '../schema/index.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { mark } from './mark.js';

const base = {
  id: 'q',
  fingerprint: 'f',
  rule: 'custom',
  asks: 'custom' as const,
  stem: 'Who spoke?',
  explanation: '',
  difficulty: 0.5,
  evidence: [],
};
const items = (...ids: string[]) => ids.map((id) => ({ id, text: `the item ${id}` }));

const choice: QuestionOf<'choice'> = { ...base, kind: 'choice', options: items('a', 'b', 'c'), key: 'b' };
const choices: QuestionOf<'choices'> = {
  ...base,
  kind: 'choices',
  options: items('a', 'b', 'c', 'd'),
  keys: ['a', 'b'],
};
const order: QuestionOf<'order'> = { ...base, kind: 'order', items: items('a', 'b', 'c', 'd') };
const match: QuestionOf<'match'> = {
  ...base,
  kind: 'match',
  left: items('w1', 'w2', 'w3'),
  right: items('s1', 's2'),
  pairs: [
    ['w1', 's1'],
    ['w2', 's2'],
    ['w3', 's1'],
  ],
};

describe('choice', () => {
  it.each([
    ['b', 1, 'right'],
    ['a', 0, 'wrong'],
    ['z', 0, 'not-an-option'],
  ])('marks %s with %d', (chosen, credit, code) => {
    expect(mark(choice, { kind: 'choice', choice: chosen })).toEqual({ credit, code, params: {} });
  });
});

describe('choices', () => {
  it.each([
    [['a', 'b'], 1, 'right'],
    [['b', 'a', 'a'], 1, 'right'],
    [['a'], 0.5, 'partly'],
    [['a', 'b', 'c'], 0.5, 'partly'],
    [['a', 'c'], 0, 'wrong'],
    [['a', 'b', 'c', 'd'], 0, 'wrong'],
    [['c', 'd'], 0, 'wrong'],
    [[], 0, 'empty'],
    [['a', 'z'], 0, 'not-an-option'],
  ])('marks %j with %d', (chosen, credit, code) => {
    expect(mark(choices, { kind: 'choices', choices: chosen })).toMatchObject({ credit, code });
  });
});

describe('match', () => {
  it.each<[[string, string][], number, string]>([
    [
      [
        ['w1', 's1'],
        ['w2', 's2'],
        ['w3', 's1'],
      ],
      1,
      'right',
    ],
    [
      [
        ['w1', 's1'],
        ['w2', 's1'],
        ['w3', 's2'],
      ],
      1 / 3,
      'partly',
    ],
    [
      [
        ['w1', 's1'],
        ['w1', 's2'],
      ],
      0,
      'wrong',
    ],
    [
      [
        ['w1', 's1'],
        ['w1', 's1'],
      ],
      1 / 3,
      'partly',
    ],
    [[], 0, 'empty'],
    [[['s1', 'w1']], 0, 'not-an-option'],
  ])('marks %j with %d', (pairs, credit, code) => {
    expect(mark(match, { kind: 'match', pairs })).toMatchObject({ credit, code });
  });
});

describe('order', () => {
  it.each([
    [['a', 'b', 'c', 'd'], 1, 'right'],
    [['b', 'a', 'c', 'd'], 4 / 6, 'partly'],
    [['d', 'c', 'b', 'a'], 0, 'wrong'],
    [['a', 'b', 'c'], 0.5, 'partly'],
    [['a'], 0, 'wrong'],
    [[], 0, 'empty'],
    [['a', 'x'], 0, 'not-an-option'],
  ])('marks %j with %d', (given, credit, code) => {
    const marked = mark(order, { kind: 'order', order: given });
    expect(marked.code).toBe(code);
    expect(marked.credit).toBeCloseTo(credit);
  });
});

it('gives nothing for an answer of another kind', () => {
  expect(mark(choice, { kind: 'typed', text: 'b' })).toEqual({ credit: 0, code: 'wrong-kind', params: {} });
});

const ids = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 8 });
const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), choice: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ kind: fc.constant('choices' as const), choices: ids }),
  fc.record({ kind: fc.constant('typed' as const), text: fc.string({ maxLength: 80 }) }),
  fc.record({
    kind: fc.constant('match' as const),
    pairs: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('order' as const), order: ids }),
);

it('keeps credit within 0..1 and never throws, whatever the answer', () => {
  fc.assert(
    fc.property(arbitraryQuestion, arbitraryAnswer, (question, answer) => {
      const { credit, code } = mark(question, answer);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
      expect(credit === 1).toBe(code === 'right' || code === 'near');
    }),
  );
});

it('gives full credit for the key of any question', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const answer = answerSchema.parse(keyAsAnswer(question));
      const { credit, code } = mark(question, answer);
      expect(credit === 1 || code === 'empty').toBe(true);
    }),
  );
});

function keyAsAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.key };
    case 'choices':
      return { kind: 'choices', choices: question.keys };
    case 'typed':
      return { kind: 'typed', text: question.accepted[0] ?? '' };
    case 'match':
      return { kind: 'match', pairs: question.pairs };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id) };
  }
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { playerQuestionSchema, type Question, revealSchema } from '../schema/index.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { playerQuestion } from './player-question.js';
import { reveal } from './reveal.js';

/** The same question with another key, other reasons, another explanation and other proof. */
function withAnotherKey(question: Question): Question {
  const other = { fingerprint: 'other', explanation: 'Because of something else.', difficulty: 0.123 };
  const evidence = [{ article: 'a', start: 0, end: 2, text: 'ab' }];
  switch (question.kind) {
    case 'choice': {
      const options = question.options.map((option) => ({ ...option, because: 'No.' }));
      return { ...question, ...other, evidence, options, key: question.options.at(-1)?.id ?? '' };
    }
    case 'choices':
      return { ...question, ...other, evidence, keys: question.options.slice(-1).map(({ id }) => id) };
    case 'typed':
      return { ...question, ...other, evidence, accepted: ['something else'] };
    case 'match': {
      const pairs = question.left.map(({ id }): [string, string] => [id, question.right.at(-1)?.id ?? '']);
      return {
        ...question,
        ...other,
        evidence,
        pairs,
        left: question.left.toReversed(),
        right: question.right.toReversed(),
      };
    }
    case 'order':
      return { ...question, ...other, evidence, items: question.items.toReversed() };
  }
}

it('parses under the strict schema and does not depend on the key, byte for byte', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      const shown = JSON.stringify(playerQuestion(question));
      expect(playerQuestionSchema.safeParse(JSON.parse(shown)).success).toBe(true);
      expect(JSON.stringify(playerQuestion(withAnotherKey(question)))).toBe(shown);
    }),
    { numRuns: 300 },
  );
});

it('shuffles: the right order is not the order shown, over many questions', () => {
  const items = ['first', 'second', 'third', 'fourth'].map((text) => ({ id: text, text }));
  const base = { fingerprint: 'f', rule: 'custom', asks: 'order' as const, stem: 's', explanation: '', difficulty: 0 };
  const firsts = Array.from({ length: 400 }, (_, index) => {
    const shown = playerQuestion({ ...base, id: `q${index}`, evidence: [], kind: 'order', items });
    return shown.kind === 'order' ? shown.items[0]?.id : undefined;
  });
  for (const { id } of items) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(60);
});

it('reveals what the schema says', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      expect(revealSchema.safeParse(reveal(question)).success).toBe(true);
    }),
  );
});

it('reveals why each distractor is wrong', () => {
  const revealed = reveal({
    ...{
      id: 'q',
      fingerprint: 'f',
      rule: 'r',
      asks: 'who-said',
      stem: 's',
      explanation: 'She said so.',
      difficulty: 0,
    },
    evidence: [{ article: 'a', start: 3, end: 5, text: 'ab' }],
    kind: 'choice',
    options: [
      { id: 'a', text: 'Ann' },
      { id: 'b', text: 'Bo', because: 'Bo said nothing about it.' },
    ],
    key: 'a',
  });
  expect(revealed).toEqual({
    kind: 'choice',
    key: 'a',
    explanation: 'She said so.',
    because: { b: 'Bo said nothing about it.' },
    evidence: [{ article: 'a', start: 3, end: 5, text: 'ab' }],
  });
});

import { type Answer, answerSchema } from '@quoth/quiz-core/schema';
import { describe, expect, test } from 'vitest';
import { quizOfEveryKind, rightAnswers, wrongAnswers } from '../../testing/questions.js';
import { isAnswerTo } from './is-answer-to.js';

const questions = quizOfEveryKind('an-article', 'one');

/** Whether it is an answer to the question of its kind. */
function fits(answer: Answer): boolean {
  return questions.some((question) => question.kind === answer.kind && isAnswerTo(question, answer));
}

describe('an answer', () => {
  const given = [...rightAnswers, ...wrongAnswers].map((answer) => answerSchema.parse(answer));
  test.each(given)('%j is one, right or wrong, to the question of its kind alone', (answer) => {
    const to = questions.filter((question) => isAnswerTo(question, answer));
    expect(to.map(({ kind }) => kind)).toEqual([answer.kind]);
  });

  test.each<Answer>([
    { kind: 'choices', choices: [] },
    { kind: 'typed', text: '' },
    {
      kind: 'match',
      pairs: [
        ['l3', 'r1'],
        ['l1', 'r1'],
        ['l2', 'r1'],
      ],
    },
    { kind: 'order', order: ['i3', 'i1', 'i2'] },
  ])('%j is one', (answer) => {
    expect(fits(answer)).toBe(true);
  });

  test.each<Answer>([
    { kind: 'choice', choice: 'e' },
    { kind: 'choices', choices: ['a', 'e'] },
    { kind: 'choices', choices: ['a', 'a'] },
    { kind: 'order', order: ['i1', 'i2'] },
    { kind: 'order', order: ['i1', 'i2', 'i2'] },
    { kind: 'order', order: ['i1', 'i2', 'i4'] },
    { kind: 'order', order: ['i1', 'i2', 'i3', 'i1'] },
    { kind: 'match', pairs: [['l1', 'r1']] },
  ])('%j is none', (answer) => {
    expect(fits(answer)).toBe(false);
  });

  test.each([
    [
      ['l1', 'r1'],
      ['l2', 'r2'],
      ['l4', 'r3'],
    ],
    [
      ['l1', 'r1'],
      ['l2', 'r2'],
      ['l3', 'r4'],
    ],
    [
      ['l1', 'r1'],
      ['l2', 'r2'],
      ['l2', 'r3'],
    ],
    [
      ['r1', 'l1'],
      ['r2', 'l2'],
      ['r3', 'l3'],
    ],
  ] as [string, string][][])('pairs %j, %j and %j are none', (...pairs) => {
    expect(fits({ kind: 'match', pairs })).toBe(false);
  });
});

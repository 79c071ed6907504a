import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flawSchema } from '../schema/index.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { choiceOf } from '../testing/hand-written.js';
import { acceptable } from './acceptable.js';
import { check } from './check.js';

it('names the question, the rule and whether it is hard', () => {
  const question = choiceOf('Which town was not flooded in May?', '*Arle', 'Bray', 'None of the above');
  const flaws = check(question);
  expect(flaws.map(({ questionId, flaw, hard }) => [questionId, flaw, hard])).toEqual([
    ['hand-written', 'none-of-the-above', true],
    ['hand-written', 'negative-stem', true],
    ['hand-written', 'absolute-terms', false],
  ]);
  expect(acceptable(flaws)).toBe(false);
});

it('finds nothing in a sound question', () => {
  const question = choiceOf('Who told Bo Lind to “get out” of the harbour?', '*Ana Silva', 'Cy Marsh', 'Di Noor');
  expect(check(question)).toEqual([]);
  expect(acceptable([])).toBe(true);
});

it('lets one soft flaw pass, and not two', () => {
  const soft = { questionId: 'q', hard: false, params: {}, text: 'A reason.' };
  expect(
    acceptable([
      { ...soft, flaw: 'vague-terms' },
      { ...soft, flaw: 'vague-terms' },
    ]),
  ).toBe(true);
  expect(
    acceptable([
      { ...soft, flaw: 'vague-terms' },
      { ...soft, flaw: 'long-stem' },
    ]),
  ).toBe(false);
});

it('never throws, keeps to the schema, and takes no more than its time on any question', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      for (const flaw of check(question)) expect(flawSchema.safeParse(flaw).success).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('checks the longest question the schema allows in under 20 ms', () => {
  const text = 'it was often all the 12 of them, A and B '.repeat(14);
  const question = choiceOf(
    text.slice(0, 600),
    `*${text.slice(0, 299)}`,
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${n} ${text.slice(0, 290)}`),
  );
  check(question);
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) check(question);
  expect((performance.now() - start) / 20).toBeLessThan(20);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Question, questionLimits, questionSchema } from '../../schema/index.js';
import { arbitraryQuestion } from '../../testing/arbitrary-question.js';
import { withinLimits } from './within-limits.js';

/** A text that keeps to a limit, is as long as it allows, is one too long, or is empty. */
const around = (most: number) => fc.constantFrom('', 'x', 'x'.repeat(most), 'x'.repeat(most + 1));
const some = <T>(of: fc.Arbitrary<T>, most: number) => fc.array(of, { maxLength: most + 1 });
const line = fc.constant({ start: 0, end: 1 });
const passage = fc.record({
  article: fc.constant('a'),
  start: fc.nat(),
  end: fc.nat(),
  text: around(questionLimits.passage),
  underlined: some(line, questionLimits.underlined),
});
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: around(questionLimits.option) });
const option = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  text: around(questionLimits.option),
  because: around(questionLimits.because),
});
const parts = fc.record(
  {
    stem: around(questionLimits.stem),
    explanation: around(questionLimits.explanation),
    evidence: some(passage, questionLimits.evidence),
    options: some(option, questionLimits.options),
    items: some(item, questionLimits.options),
    left: some(item, questionLimits.options),
    right: some(item, questionLimits.options),
    accepted: some(around(questionLimits.option), questionLimits.accepted),
  },
  { requiredKeys: [] },
);

/** A question with some of its parts put in the place of its own. */
function altered(question: Question, changes: object): Question {
  const own = Object.entries(changes).filter(([part]) => part in question);
  return { ...question, ...Object.fromEntries(own) };
}

it('says of any question that is put together soundly what the schema says', () => {
  let [within, beyond] = [0, 0];
  fc.assert(
    fc.property(arbitraryQuestion, parts, (question, changes) => {
      const one = altered(question, changes);
      const keeps = questionSchema.safeParse(one).success;
      if (keeps) within += 1;
      else beyond += 1;
      expect(withinLimits(one)).toBe(keeps);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(within, beyond)).toBeGreaterThan(20);
});

it.each([
  ['a stem', 'stem', questionLimits.stem],
  ['an explanation', 'explanation', questionLimits.explanation],
])('takes %s of the longest length, and none that is longer', (_, part, most) => {
  const [question] = fc.sample(arbitraryQuestion, { numRuns: 1, seed: 1 });
  expect(question && withinLimits(altered(question, { [part]: 'x'.repeat(most) }))).toBe(true);
  expect(question && withinLimits(altered(question, { [part]: 'x'.repeat(most + 1) }))).toBe(false);
});

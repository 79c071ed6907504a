import type { Question, Reading } from '../schema/index.js';
import { askRules } from './ask-rules.js';
import { isFitForClass } from './build/is-fit-for-class.js';
import { prepare } from './prepare/prepare.js';

/**
 * Asks everything about an article that can be proven: each question with its evidence, and each distractor with why it is wrong.
 *
 * @returns candidates, in the order of the rules; `choose` makes a quiz of them. Never throws, whatever the reading.
 */
export function ask(reading: Reading): Question[] {
  const prepared = prepare(reading);
  const made = askRules.flatMap((rule) => rule.make(prepared)).filter(isFitForClass);
  return [...new Map(made.map((question) => [question.fingerprint, question])).values()];
}

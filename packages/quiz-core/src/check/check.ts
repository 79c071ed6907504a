import type { Flaw, Question } from '../schema/index.js';
import { flawRules } from './flaw-rules.js';

/**
 * Checks a question, made or written by hand, against the guidelines of `README.md`.
 *
 * @returns every flaw found, hard ones first; spans are UTF-16 indices into the stem, or into the option whose id `in` names.
 */
export function check(question: Question): Flaw[] {
  return flawRules.flatMap(({ id, hard, find }) => {
    return find(question).map((finding) => ({ questionId: question.id, flaw: id, hard, ...finding }));
  });
}

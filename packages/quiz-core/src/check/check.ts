import type { Flaw, Question, Reading } from '../schema/index.js';
import { flawRules } from './flaw-rules.js';

/**
 * Checks a question, made or written by hand, against the guidelines of `README.md`.
 *
 * @param reading of the article the question is about: with it, evidence and key are held against the article too.
 * @returns every flaw found, hard ones first; spans are UTF-16 indices into the stem, or into the option whose id `in` names.
 */
export function check(question: Question, reading?: Reading): Flaw[] {
  return flawRules.flatMap(({ id, hard, find }) => {
    return find(question, reading).map((finding) => ({ questionId: question.id, flaw: id, hard, ...finding }));
  });
}

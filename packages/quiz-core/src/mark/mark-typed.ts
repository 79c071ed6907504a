import type { Mark, QuestionOf } from '../schema/index.js';
import { editDistance } from './edit-distance.js';
import { foldText } from './fold-text.js';

/** Shorter accepted answers take no edits: Iran is one letter from Iraq. As in `toleranceSchema`. */
const shortestForEdits = 5;

/** Marks a typed answer. An accepted answer with a digit in it takes no edits: 2014 is not 2015. */
export function markTyped(question: QuestionOf<'typed'>, text: string): Mark {
  const { accepted, tolerance } = question;
  const given = foldText(text, tolerance);
  if (given === '') return { credit: 0, code: 'empty', params: {} };
  if (accepted.some((answer) => foldText(answer, tolerance) === given)) return { credit: 1, code: 'right', params: {} };
  const near = accepted.find((answer) => {
    const wanted = foldText(answer, tolerance);
    const takesEdits = [...wanted].length >= shortestForEdits && !/\d/u.test(wanted);
    return takesEdits && editDistance(given, wanted, tolerance.edits) <= tolerance.edits;
  });
  return near === undefined
    ? { credit: 0, code: 'wrong', params: {} }
    : { credit: 1, code: 'near', params: { accepted: near } };
}

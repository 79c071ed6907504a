import type { Answer, Mark, Question, QuestionOf } from '../schema/index.js';
import { markTyped } from './mark-typed.js';

/**
 * Marks an answer.
 *
 * - `choice`: all or nothing.
 * - `choices`: right ones minus wrong ones, over the number of keys, never below 0; so ticking everything earns nothing extra.
 * - `typed`: an accepted answer within the question's tolerance.
 * - `match`: the share of left items that are paired rightly. A left item paired twice is not answered.
 * - `order`: Kendall's tau (pairs in the right order minus pairs in the wrong one, over all pairs), never below 0. One item out of
 *   place costs the pairs it breaks and no more, and guessing earns nothing on average.
 *
 * @returns credit 0..1 and why. An answer of another kind, or one naming an id the question does not have, earns 0.
 */
export function mark(question: Question, answer: Answer): Mark {
  switch (question.kind) {
    case 'choice':
      return answer.kind === 'choice' ? markChoice(question, answer.choice) : wrongKind;
    case 'choices':
      return answer.kind === 'choices' ? markChoices(question, answer.choices) : wrongKind;
    case 'typed':
      return answer.kind === 'typed' ? markTyped(question, answer.text) : wrongKind;
    case 'match':
      return answer.kind === 'match' ? markMatch(question, answer.pairs) : wrongKind;
    case 'order':
      return answer.kind === 'order' ? markOrder(question, answer.order) : wrongKind;
  }
}

const wrongKind: Mark = { credit: 0, code: 'wrong-kind', params: {} };
const empty: Mark = { credit: 0, code: 'empty', params: {} };
const notAnOption: Mark = { credit: 0, code: 'not-an-option', params: {} };

function markChoice(question: QuestionOf<'choice'>, choice: string): Mark {
  if (!hasAll(question.options, [choice])) return notAnOption;
  return choice === question.key ? { credit: 1, code: 'right', params: {} } : { credit: 0, code: 'wrong', params: {} };
}

function markChoices(question: QuestionOf<'choices'>, choices: readonly string[]): Mark {
  const chosen = new Set(choices);
  if (chosen.size === 0) return empty;
  if (!hasAll(question.options, choices)) return notAnOption;
  const keys = new Set(question.keys);
  const right = [...chosen].filter((id) => keys.has(id)).length;
  const wrong = chosen.size - right;
  return graded((right - wrong) / keys.size, { right, wrong, of: keys.size });
}

function markMatch(question: QuestionOf<'match'>, pairs: readonly (readonly [string, string])[]): Mark {
  if (pairs.length === 0) return empty;
  const [lefts, rights] = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
  if (!hasAll(question.left, lefts) || !hasAll(question.right, rights)) return notAnOption;
  const right = question.pairs.filter(([left, wanted]) => {
    const given = new Set(pairs.filter(([id]) => id === left).map(([, id]) => id));
    return given.size === 1 && given.has(wanted);
  }).length;
  const of = question.pairs.length;
  return graded(of === 0 ? 0 : right / of, { right, of });
}

function markOrder(question: QuestionOf<'order'>, order: readonly string[]): Mark {
  if (order.length === 0) return empty;
  if (!hasAll(question.items, order)) return notAnOption;
  const place = new Map(order.map((id, index) => [id, index]));
  let [right, wrong, of] = [0, 0, 0];
  question.items.forEach((earlier, index) => {
    for (const later of question.items.slice(index + 1)) {
      of += 1;
      const [a, b] = [place.get(earlier.id), place.get(later.id)];
      if (a === undefined || b === undefined) continue;
      if (a < b) right += 1;
      else wrong += 1;
    }
  });
  return graded(of === 0 ? 0 : (right - wrong) / of, { right, of });
}

function graded(share: number, params: Mark['params']): Mark {
  const credit = Math.min(1, Math.max(0, share));
  return { credit, code: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partly', params };
}

function hasAll(items: readonly { id: string }[], ids: readonly string[]): boolean {
  const known = new Set(items.map(({ id }) => id));
  return ids.every((id) => known.has(id));
}

import type { Answer, Question } from '@quoth/quiz-core/schema';

/**
 * Whether an answer could have been given to a question: it is of its kind, names what the question has and nothing twice, and
 * pairs or orders all of it. One that holds nothing at all is given by a player who gives up.
 *
 * Anything else is a client's mistake (an old page, two questions mixed up), which must not use up a player's one answer.
 */
export function isAnswerTo(question: Question, answer: Answer): boolean {
  switch (answer.kind) {
    case 'choice':
      return question.kind === 'choice' && areOf(question.options, [answer.choice]);
    case 'choices':
      return question.kind === 'choices' && areOf(question.options, answer.choices);
    case 'typed':
      return question.kind === 'typed';
    case 'match':
      return question.kind === 'match' && isMatchOf(question, answer.pairs);
    case 'order':
      return question.kind === 'order' && isAllOrNothing(question.items, answer.order);
  }
}

type Items = readonly { readonly id: string }[];

/** Several left items may be paired with the same right one. */
function isMatchOf({ left, right }: { left: Items; right: Items }, pairs: readonly (readonly [string, string])[]) {
  const lefts = pairs.map(([id]) => id);
  const rights = new Set(pairs.map(([, id]) => id));
  return isAllOrNothing(left, lefts) && areOf(right, [...rights]);
}

function isAllOrNothing(items: Items, ids: readonly string[]): boolean {
  return ids.length === 0 || (ids.length === items.length && areOf(items, ids));
}

function areOf(items: Items, ids: readonly string[]): boolean {
  const known = new Set(items.map(({ id }) => id));
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

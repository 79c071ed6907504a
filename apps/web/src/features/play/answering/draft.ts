import type { Answer, PlayerQuestion } from '@quoth/quiz-core/schema';

/**
 * An answer before it is sent. Of a match, pairs not made yet are missing; of an order, the whole list always stands.
 * Null while nothing has been chosen.
 */
export type Draft = Answer | null;

/** What a question starts with: nothing chosen, but an order is there as the items came. */
export function emptyDraft(question: PlayerQuestion): Draft {
  return question.kind === 'order' ? { kind: 'order', order: question.items.map(({ id }) => id) } : null;
}

/** Whether a draft can be sent: something is chosen, ticked or typed, or every line has its pair. */
export function isComplete(question: PlayerQuestion, draft: Draft): draft is Answer {
  if (draft === null || draft.kind !== question.kind) return false;
  switch (draft.kind) {
    case 'choice':
    case 'order':
      return true;
    case 'choices':
      return draft.choices.length > 0;
    case 'typed':
      return draft.text.trim() !== '';
    case 'match':
      return question.kind === 'match' && draft.pairs.length === question.left.length;
  }
}

/** Adds an id to a list, or takes it out when it is there. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Moves an item one place up (-1) or down (1); at the edge nothing changes. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((each, index) => (index === from ? other : index === to ? id : each));
}

/** Pairs a left item with a right one, or with none; `left` is the order in which the pairs are kept. */
export function paired(
  pairs: readonly (readonly [string, string])[],
  left: readonly { id: string }[],
  leftId: string,
  rightId: string | null,
): [string, string][] {
  const rights = new Map(pairs);
  if (rightId === null) rights.delete(leftId);
  else rights.set(leftId, rightId);
  return left.flatMap(({ id }): [string, string][] => {
    const right = rights.get(id);
    return right === undefined ? [] : [[id, right]];
  });
}

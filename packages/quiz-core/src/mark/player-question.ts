import { seeded } from '../random/seeded.js';
import { shuffled } from '../random/shuffled.js';
import type { Item, PlayerQuestion, Question, ShownItem } from '../schema/index.js';

/**
 * The form of a question a player may see before answering.
 *
 * Nothing in it depends on the key: the items of match and order are first put in an order of their own texts and ids, then
 * shuffled with the question's id as seed, so two questions that differ only in their keys are the same, byte for byte.
 * Ids are shown as they are: whoever makes items takes their ids from `itemId`, which says nothing about a place.
 */
export function playerQuestion(question: Question): PlayerQuestion {
  const { id, asks, stem } = question;
  switch (question.kind) {
    case 'choice':
      return { id, asks, stem, kind: 'choice', options: question.options.map(shown) };
    case 'choices':
      return { id, asks, stem, kind: 'choices', options: question.options.map(shown) };
    case 'typed':
      return { id, asks, stem, kind: 'typed' };
    case 'match': {
      const left = keyless(question.left, id, 'left');
      return { id, asks, stem, kind: 'match', left, right: keyless(question.right, id, 'right') };
    }
    case 'order':
      return { id, asks, stem, kind: 'order', items: keyless(question.items, id, 'items') };
  }
}

function keyless(items: readonly Item[], questionId: string, column: string): ShownItem[] {
  const canonical = items.map(shown).sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  return shuffled(canonical, seeded('player-question', questionId, column));
}

function shown({ id, text }: Item): ShownItem {
  return { id, text };
}

/** By UTF-16 unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

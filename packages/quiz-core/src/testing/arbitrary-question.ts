import fc from 'fast-check';
import { itemId } from '../mark/item-id.js';
import type { Evidence, Item, Question } from '../schema/index.js';

const base = fc.record({
  id: fc.uuid(),
  fingerprint: fc.string({ maxLength: 20 }),
  rule: fc.constant('custom'),
  asks: fc.constant('custom' as const),
  stem: fc.string({ minLength: 1, maxLength: 80 }),
  explanation: fc.string({ maxLength: 80 }),
  difficulty: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.constant(null).map((): Evidence[] => []),
});

const items = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { minLength: 2, maxLength: 8 })
  .map((texts): Item[] => texts.map((text) => ({ id: itemId(text), text })));

const tolerance = fc.record({
  case: fc.boolean(),
  articles: fc.boolean(),
  punctuation: fc.boolean(),
  edits: fc.integer({ min: 0, max: 2 }),
});

function withIndex(options: Item[]): fc.Arbitrary<{ options: Item[]; index: number }> {
  return fc.record({ options: fc.constant(options), index: fc.nat({ max: options.length - 1 }) });
}

const choice = fc.tuple(base, items.chain(withIndex)).map(([rest, { options, index }]): Question => {
  return { ...rest, kind: 'choice', options, key: options[index]?.id ?? '' };
});
const choices = fc.tuple(base, items.chain(withIndex)).map(([rest, { options, index }]): Question => {
  return { ...rest, kind: 'choices', options, keys: options.slice(0, index + 1).map(({ id }) => id) };
});
const typed = fc
  .tuple(base, fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 }), tolerance)
  .map(([rest, accepted, how]): Question => ({ ...rest, kind: 'typed', accepted, tolerance: how }));
const match = fc.tuple(base, items, items, fc.nat()).map(([rest, left, right, turn]): Question => {
  const pairs = left.map(({ id }, index): [string, string] => [id, right[(index + turn) % right.length]?.id ?? '']);
  return { ...rest, kind: 'match', left, right, pairs };
});
const order = fc.tuple(base, items).map(([rest, all]): Question => ({ ...rest, kind: 'order', items: all }));

/** Questions of every kind, with ids as `itemId` makes them. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.oneof(choice, choices, typed, match, order);

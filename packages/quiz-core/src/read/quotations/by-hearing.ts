import type { Attribution } from './attribution.js';
import { clauseAfter } from './complements.js';
import { makeAttribution, type Parts } from './make-attribution.js';
import { headOf, type Items, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import { type IsTime, type Subject, subjectBefore } from './subject-before.js';
import type { Passage } from './units.js';

const HEARS = /^(?:heard|hears)$/;

/** Whether a phrase is a court, a jury or the like, before which somebody speaks. */
export const isHearer = (items: Items, range: Range) => isSourceWord(headOf(items, range)?.word ?? '', 'hearing');

/** "The court heard that ...": somebody says so to the court, and the text does not say who. */
export function byHearing(
  items: Items,
  index: number,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Attribution | null {
  if (!HEARS.test(items[index]?.word ?? '')) return null;
  const hearer = subjectBefore(items, index, isTime);
  if (hearer === null || !isHearer(items, hearer.range)) return null;
  const telling = tellingOf(items, index, hearer, isTime);
  return telling === null ? null : makeAttribution(items, telling, claimed);
}

/** What a court hears or is told: the clause behind the verb, whose speaker the text does not name. */
export function tellingOf(items: Items, verb: number, { range: hearer, sure }: Subject, isTime: IsTime): Parts | null {
  const range = clauseAfter(items, verb + 1, isTime);
  if (range === null) return null;
  return { ranges: [range], speaker: null, cue: [verb, verb + 1], addressee: hearer, act: 'speech', sure: 0.9 * sure };
}

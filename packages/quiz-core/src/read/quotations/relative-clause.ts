import { asideBefore } from './asides.js';
import { isFiniteVerb, RELATIVE } from './clause-words.js';
import { type Items, isComma, type Range } from './phrases.js';
import type { Subject } from './subject-before.js';
import type { VerbGroup } from './verb-groups.js';

/** Whether a saying only tells of a noun: "Hale, who said that ...", "the credit (that) she said ...". */
export function isInRelative(items: Items, { range }: VerbGroup, { range: [from, to], inverted }: Subject): boolean {
  if (inverted || to > range[0]) return false;
  const before = items[from - 1];
  const leansOnNoun = before?.pos === 'NOUN' && ['PRON', 'PROPN', 'DET'].includes(items[from]?.pos ?? '');
  return leansOnNoun || items.slice(to, range[0]).some(({ word }) => RELATIVE.has(word));
}

/** Where a content in a relative clause ends: before the comma behind which the main clause goes on with its verb. */
export function endOfRelative(items: Items, [from, to]: Range): number {
  for (let index = from + 1; index < to - 1; index++) {
    const goesOn = isComma(items[index]) && isFiniteVerb(items, index + 1);
    if (goesOn && (asideBefore(items, index) ?? 0) <= from) return index;
  }
  return to;
}

import { type Attribution, kindOf, spanOf } from './attribution.js';
import { LONGEST_CLAUSE } from './content-end.js';
import { type Items, isComma, type Range } from './phrases.js';
import type { Passage } from './units.js';

/** The passages among some items that no other cue has claimed. */
export const passagesIn = (items: Items, [from, to]: Range, claimed: ReadonlySet<Passage>) =>
  items.slice(from, to).flatMap(({ passage }) => (passage !== null && !claimed.has(passage) ? [passage] : []));

/** Where the clause that ends before item `end` begins: after a semicolon, or what another cue has claimed. */
export function clauseStart(items: Items, end: number, claimed: ReadonlySet<Passage>): number {
  const least = Math.max(0, end - LONGEST_CLAUSE);
  let start = end;
  while (start > least) {
    const before = items[start - 1];
    if (before?.word === ';' || (before?.passage && claimed.has(before.passage))) break;
    start--;
  }
  return start;
}

function withoutComma(items: Items, [from, to]: Range): Range {
  let start = from;
  while (start < to && isComma(items[start])) start++;
  return [start, to];
}

/** An attribution told in items of its unit. */
export interface Parts {
  readonly ranges: readonly Range[];
  readonly speaker: Range | null;
  readonly cue: Range | null;
  readonly addressee: Range | null;
  readonly act: Attribution['act'];
  readonly sure: number;
}

/** Turns ranges of items into spans of text. */
export function makeAttribution(items: Items, parts: Parts, claimed: ReadonlySet<Passage>): Attribution {
  const ranges = parts.ranges.map((range) => withoutComma(items, range)).filter(([from, to]) => to > from);
  const fragments = ranges.map((range) => spanOf(items, range));
  const passages = ranges.flatMap((range) => passagesIn(items, range, claimed));
  return {
    fragments,
    passages,
    kind: kindOf(fragments, passages),
    act: parts.act,
    speaker: parts.speaker === null ? null : spanOf(items, parts.speaker),
    cue: parts.cue === null ? null : spanOf(items, parts.cue),
    addressee: parts.addressee === null ? null : spanOf(items, parts.addressee),
    sure: parts.sure,
  };
}

import type { Quote, Span } from '../../schema/index.js';
import type { Items, Range } from './phrases.js';
import type { Passage } from './units.js';

/** A quotation as it is found: spans only. Names, addressees and places are told by later passes. */
export interface Attribution {
  /** Stretches of the content, in order; more than one when the quotation is split. */
  readonly fragments: Span[];
  readonly kind: Quote['kind'];
  readonly act: Quote['act'];
  /** The passages in quotation marks that belong to it. */
  readonly passages: Passage[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly addressee: Span | null;
  /** Probability, 0..1, that this is a quotation and the speaker is the right one. */
  readonly sure: number;
}

/** The stretch of text that a range of items covers. */
export function spanOf(items: Items, [from, to]: Range): Span {
  const [first, last] = [items[from], items[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** What an attribution is, told by how much of its content stands in marks. */
export function kindOf(fragments: readonly Span[], passages: readonly Passage[]): Quote['kind'] {
  if (passages.length === 0) return 'indirect';
  const whole = fragments.every((part) => {
    const inside = passages.filter(({ start, end }) => start >= part.start && end <= part.end);
    return inside.reduce((size, { start, end }) => size + end - start, 0) >= part.end - part.start - 2 * inside.length;
  });
  return whole ? 'direct' : 'mixed';
}

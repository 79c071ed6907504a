import type { Quote } from '../../schema/index.js';
import type { Draft, Pass } from '../draft.js';
import { bodyBefore } from './body-before.js';
import { byEpithet } from './by-epithet.js';
import { type Resolved, resolve } from './resolve.js';
import { strangerBefore } from './stranger-before.js';

/** How sure a quotation is whose speaker is a pronoun that could not be linked, or nobody at all. */
const UNNAMED = 0.2;

/** What a body or a paper does: it says, writes or finds. */
const TOLD: ReadonlySet<Quote['act']> = new Set(['speech', 'writing', 'finding']);

/** Below this a link of a pronoun gives way to somebody without a name who has just spoken. */
const DOUBTFUL = 0.5;

function strangerOr(draft: Draft, index: number, linked: Resolved | null): Resolved | null {
  const isPronoun = /^(?:s?he|they)$/i.test(draft.quotes[index]?.speaker?.text ?? '');
  return isPronoun && (linked?.sure ?? 0) < DOUBTFUL ? (strangerBefore(draft, index) ?? linked) : linked;
}

/** Says of each quotation whose it is by name, and takes the doubt about the name into its confidence. */
export const speakers: Pass = {
  name: 'speakers',
  run(draft) {
    draft.quotes = draft.quotes.map((quote, index) => {
      const isIt = quote.speaker?.text.toLowerCase() === 'it' && TOLD.has(quote.act);
      const linked = quote.speaker === null ? null : resolve(draft, quote.speaker);
      const found = isIt ? (linked ?? bodyBefore(draft, index)) : strangerOr(draft, index, linked);
      if (found === null) return { ...quote, name: null, confidence: quote.confidence * UNNAMED };
      const meant = byEpithet(draft, index, found) ?? found;
      return { ...quote, name: meant.name, confidence: quote.confidence * meant.sure };
    });
  },
};

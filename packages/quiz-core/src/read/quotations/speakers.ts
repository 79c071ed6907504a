import type { Pass } from '../draft.js';
import { bodyBefore } from './body-before.js';
import { resolve } from './resolve.js';

/** How sure a quotation is whose speaker is a pronoun that could not be linked, or nobody at all. */
const UNNAMED = 0.2;

/** Says of each quotation whose it is by name, and takes the doubt about the name into its confidence. */
export const speakers: Pass = {
  name: 'speakers',
  run(draft) {
    draft.quotes = draft.quotes.map((quote, index) => {
      const isIt = quote.speaker?.text.toLowerCase() === 'it' && (quote.act === 'speech' || quote.act === 'writing');
      const linked = quote.speaker === null ? null : resolve(draft, quote.speaker);
      const found = linked === null && isIt ? bodyBefore(draft, index) : linked;
      if (found === null) return { ...quote, name: null, confidence: quote.confidence * UNNAMED };
      return { ...quote, name: found.name, confidence: quote.confidence * found.sure };
    });
  },
};

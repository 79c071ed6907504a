import type { Finding } from '../flaw-rule.js';
import { outsideQuotes } from './outside-quotes.js';
import type { Part } from './parts.js';

/**
 * One finding for each match outside quotation marks.
 *
 * @param pattern with flags `g` and `u`; write word boundaries into it.
 * @param say the reason, in one plain sentence, for the words matched.
 */
export function findIn(parts: readonly Part[], pattern: RegExp, say: (found: string) => string): Finding[] {
  return parts.flatMap((part) => {
    return [...outsideQuotes(part.text).matchAll(pattern)].map((match) => {
      const span = { in: part.in, start: match.index, end: match.index + match[0].length };
      return { span, params: { words: match[0] }, text: say(match[0]) };
    });
  });
}

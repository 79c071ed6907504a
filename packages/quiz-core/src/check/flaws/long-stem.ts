import type { FlawRule } from '../flaw-rule.js';
import { outsideQuotes } from '../text/outside-quotes.js';
import { words } from '../text/words.js';

/** Most words outside quotation marks; the rubric's bound for matter that is not needed. */
const most = 25;

export const longStem: FlawRule = {
  id: 'long-stem',
  hard: false,
  find(question) {
    const { stem } = question;
    const plain = outsideQuotes(stem);
    const count = words(plain).length;
    const span = { in: 'stem', start: 0, end: stem.length };
    if (count > most) {
      const text = `The stem has ${count} words outside quotation marks; ${most} are enough.`;
      return [{ span, params: { words: count, most }, text, fix: { do: 'shorten' } }];
    }
    const sentences = plain.trim().split(/(?<=\p{Ll}{2}[.?!])\s+(?=\p{Lu})/u).length;
    if (sentences <= 2) return [];
    return [{ span, params: { sentences }, text: 'The stem tells a story before it asks.', fix: { do: 'shorten' } }];
  },
};

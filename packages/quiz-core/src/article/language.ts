import { functionWords } from '../generated/function-words.js';

const words = new Set(functionWords);
/** Plain English prose has shares near 0.45, headlines near 0.2, and other languages below 0.1. */
const LEAST_SHARE = 0.16;
/** Words looked at: enough to be sure, few enough to be quick. */
const SAMPLE = 2000;

/**
 * The language of some text, told by its share of English function words.
 *
 * @param text the article's own text, without furniture.
 * @returns 'en', or 'und' when it is not English or too little to tell.
 */
export function languageOf(text: string): 'en' | 'und' {
  let all = 0;
  let known = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (words.has(word.toLowerCase())) known++;
    if (++all >= SAMPLE) break;
  }
  return all > 0 && known / all >= LEAST_SHARE ? 'en' : 'und';
}

import type { Made } from '../../engine/job.js';
import { wordsOf } from '../../engine/readability.js';
import type { Reason } from '../../lib/errors.js';

/** The longest text, in UTF-16 units: the engine promises to read so much within its time limit. */
export const mostCharacters = 200_000;

/** The fewest words of the article's own: about three sentences, below which hardly anything can be asked and proven. */
export const leastWords = 60;

/** More of these among the characters, and the "text" is a file of another kind, or was decoded wrongly. */
const mostControl = 0.005;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x01-\x08\x0E-\x1F\x7F\uFFFD]/g;

/**
 * What is wrong with a text, as far as that can be told without reading it.
 *
 * @returns the reason to refuse it, or null.
 */
export function judgeText(text: string): Reason | null {
  if (!/[^\s\p{Cf}]/u.test(text)) return { code: 'empty', params: {} };
  if (text.length > mostCharacters) {
    return { code: 'too-long', params: { characters: text.length, most: mostCharacters } };
  }
  const strange = text.match(control)?.length ?? 0;
  if (text.includes('\0') || strange / text.length > mostControl) return { code: 'binary', params: {} };
  if (isOtherScript(text)) return { code: 'not-english', params: {} };
  return tooShort(wordsOf(text).length);
}

/**
 * What is wrong with a text that has been read.
 *
 * @returns the reason to refuse it, or null.
 */
export function judgeMade(made: Pick<Made, 'language' | 'words' | 'questions'>): Reason | null {
  if (made.language !== 'en') return { code: 'not-english', params: {} };
  return tooShort(made.words) ?? (made.questions.length === 0 ? { code: 'nothing-to-ask', params: {} } : null);
}

/** Words of scripts without spaces cannot be counted as ours are, so script comes before length. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters < 0.5;
}

function tooShort(words: number): Reason | null {
  return words < leastWords ? { code: 'too-short', params: { words, least: leastWords } } : null;
}

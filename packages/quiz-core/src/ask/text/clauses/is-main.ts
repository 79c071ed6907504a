import { contentWords } from '../../../check/text/content-words.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import type { Clause } from './clause.js';

const leadSentences = 3;
const fewestShared = 3;

/** Whether a clause tells the article's main fact, or part of it: in its first sentences, or in the words of its title. */
export function isMain(asking: Asking, { nth, sentence }: Pick<Clause, 'nth' | 'sentence'>): boolean {
  if (nth < leadSentences) return true;
  const title = titleWords(asking);
  const own = contentWords(asking.reading.text.slice(sentence.start, sentence.end));
  return title.size > 0 && [...own].filter((word) => title.has(word)).length >= fewestShared;
}

const titleWords = once(({ reading }: Asking): ReadonlySet<string> => contentWords(reading.title ?? ''));

import { contentWords } from '../../../check/text/content-words.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { bodySentences } from '../sentences/body-sentences.js';

const leadSentences = 3;
/** Words that are in every article, and tie nothing to any. */
const everywhere = new Set([
  'people',
  'going',
  'time',
  'good',
  'great',
  'work',
  'want',
  'first',
  'look',
  'come',
  'take',
]);
const number = /\d|\b(?:dozen|hundred|thousand|million|billion|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/iu;

/** How many things in a passage tie it to the story: names, a number, words of the title or of the first sentences. */
export function pointsOf(asking: Asking, { start, end }: { start: number; end: number }): number {
  const text = asking.reading.text.slice(start, end);
  const names = new Set(asking.mentionsIn(start, end).flatMap(({ by, entity }) => (by === 'name' ? [entity] : [])))
    .size;
  const topics = [...contentWords(text)].filter((word) => isTopic(asking, word) && !everywhere.has(word)).length;
  return names + Number(number.test(text)) + topics;
}

/** Whether a stemmed word is among those of the title and of the first sentences. */
export function isTopic(asking: Asking, word: string): boolean {
  return topicsOf(asking).has(word);
}

const topicsOf = once((asking: Asking): ReadonlySet<string> => {
  const { title, text, structure } = asking.reading;
  const heading = structure.filter(({ is }) => is === 'title' || is === 'subhead').slice(0, 2);
  const lead = bodySentences(asking).slice(0, leadSentences);
  return contentWords(
    [title ?? '', ...heading.map(({ start, end }) => text.slice(start, end)), ...lead.map((one) => one.text)].join(' '),
  );
});

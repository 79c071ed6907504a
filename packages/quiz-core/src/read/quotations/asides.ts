import { CLAUSAL, isFiniteVerb, RELATIVE } from './clause-words.js';
import { type Items, isComma, isDash, isName, isNominal, type Range } from './phrases.js';

const OPENS_APPOSITION = new Set(['a', 'an', 'the', 'one', 'another', 'his', 'her', 'their', 'its']);
const LONGEST_ASIDE = 60;

/** The index of the bracket that a closing one at `from` belongs to; `from` itself when none is near. */
export function openingBracket(items: Items, from: number): number {
  for (let index = from - 1; index >= Math.max(0, from - 20); index--) if (items[index]?.word === '(') return index;
  return from;
}

/** Where the aside that ends with the comma or dash at `end` begins: the index of its first comma or dash. */
export function asideBefore(items: Items, end: number): number | null {
  const dash = isDash(items[end]);
  for (let index = end - 1; index >= Math.max(1, end - LONGEST_ASIDE); index--) {
    if (items[index]?.word === ';' || items[index]?.pos === 'QUOTE') return null;
    if (dash ? !isDash(items[index]) : !isComma(items[index])) continue;
    if (isAside(items, index + 1, end) && (isNominal(items[index - 1]) || items[index - 1]?.word === ')')) return index;
  }
  return null;
}

function isAside(items: Items, from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || to <= from) return false;
  if (RELATIVE.has(first.word) && first.word !== 'that') return true;
  if (first.pos === 'CCONJ' || first.pos === 'PRON' || CLAUSAL.has(first.word)) return false;
  let inRelative = false;
  for (let index = from; index < to; index++) {
    if (RELATIVE.has(items[index]?.word ?? '')) inRelative = true;
    const afterName = index > from && ['PROPN', 'PRON'].includes(items[index - 1]?.pos ?? '');
    const participle = !afterName && /(?:ed|en|wn)$/.test(items[index]?.word ?? '');
    // In "a founder of the think tank" the tagger sees verbs where none are.
    const bare =
      OPENS_APPOSITION.has(first.word) && items[index]?.pos === 'VERB' && !/(?:s|ed)$/.test(items[index]?.word ?? '');
    if (!inRelative && isFiniteVerb(items, index) && !participle && !bare) return false;
  }
  return (
    OPENS_APPOSITION.has(first.word) ||
    ['NUM', 'PROPN', 'NOUN', 'ADJ', 'VERB', 'ADP', 'ADV', 'DET', 'X'].includes(first.pos)
  );
}

/** Whether a stretch is somebody's name and nothing else. */
export const isNameOnly = (items: Items, [from, to]: Range) =>
  to > from &&
  to - from <= 5 &&
  items
    .slice(from, to)
    .every((item) => isName(item) || item.word === '.' || item.word === '-' || /^\p{Lu}\.$/u.test(item.word));

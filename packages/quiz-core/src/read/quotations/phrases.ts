import type { Item } from './units.js';

/** Half-open range of indices into a unit's items. */
export type Range = readonly [from: number, to: number];
export type Items = readonly Item[];

const ATTACHING = new Set([
  'of',
  'for',
  'to',
  'in',
  'at',
  'from',
  'with',
  'on',
  'near',
  'against',
  'within',
  'across',
  'behind',
  'among',
]);
const RIGHT_ATTACHING = new Set(['of', 'for']);
const ROLE_ATTACHING = new Set(['of', 'for', 'to', 'at', 'from', 'with', 'in']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const OBJECTIVE = new Set(['him', 'her', 'them', 'me', 'us']);
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves']);
const PERSONAL = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'one',
  'who',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'others',
  'both',
  'another',
  'many',
  'some',
  'several',
  'most',
  'few',
  'all',
  'this',
  'that',
  'these',
  'those',
  'nobody',
]);
const NEVER_NOMINAL = new Set([
  'when',
  'where',
  'why',
  'how',
  'while',
  'if',
  'because',
  'that',
  'which',
  'what',
  'as',
  'than',
  'there',
  'here',
  'also',
  'not',
  'then',
  'so',
  'however',
  'yes',
  'no',
  'well',
  'too',
  'later',
  'meanwhile',
  'instead',
  'himself',
  'herself',
  'themselves',
  'itself',
]);
const LONGEST = 40;

export const isComma = (item: Item | undefined) => item?.word === ',';
export const isDash = (item: Item | undefined) => item !== undefined && /^(?:--+|[–—―])$/.test(item.word);
export const isColon = (item: Item | undefined) => item?.word === ':';
export const isFullStop = (item: Item | undefined) => item !== undefined && /^[.!?…]+$/.test(item.word);
export const isReflexive = (item: Item | undefined) => item !== undefined && REFLEXIVE.has(item.word);
export const isName = (item: Item | undefined) => item?.pos === 'PROPN';
const isWord = (item: Item) => /\p{L}/u.test(item.word);
const glued = (items: Items, index: number) => items[index]?.start === items[index - 1]?.end;

/** A word that can be the last of a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined || NEVER_NOMINAL.has(item.word)) return false;
  if (item.pos === 'QUOTE') return (item.passage?.words ?? 9) <= 3 && item.passage?.isClosed === false;
  if (item.pos === 'PRON') return PERSONAL.has(item.word);
  return (
    item.pos === 'NOUN' ||
    item.pos === 'PROPN' ||
    item.pos === 'NUM' ||
    item.pos === 'X' ||
    PERSONAL.has(item.word) ||
    (item.pos === 'ADJ' && isWord(item)) ||
    (item.pos === 'SYM' && !/^[-–—_*]+$/.test(item.word))
  );
}

/** A word that can stand before the last one in a noun phrase. */
function isInner(items: Items, index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (item === undefined) return false;
  if (isNominal(item) && !PERSONAL.has(item.word)) return true;
  // "son-in-law", "mother-of-two"
  if (items[index + 1]?.word === '-' && glued(items, index + 1) && /\p{L}/u.test(item.word)) return true;
  if (item.pos === 'PART') return /^['’]s?$/.test(item.word);
  if (item.word === "'s" || item.word === '’' || item.word === "'") return true;
  if (item.word === '-' || item.word === '.' || item.word === '/' || item.word === '&')
    return glued(items, index) || item.word === '&';
  const modifies =
    before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || POSSESSIVE.has(before.word));
  return modifies && (item.pos === 'ADV' || (item.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(item.word)));
}

/** Words that stand for a person alone, and for an article before a noun ("one official", "many voters"). */
const QUANTIFIERS = new Set([
  'one',
  'some',
  'many',
  'several',
  'most',
  'few',
  'both',
  'all',
  'another',
  'this',
  'these',
  'those',
  'other',
  'others',
]);

const isDeterminer = (item: Item | undefined) =>
  item !== undefined &&
  ((item.pos === 'DET' && !/^(?:that|what|which|whatever)$/.test(item.word)) ||
    POSSESSIVE.has(item.word) ||
    QUANTIFIERS.has(item.word));

/**
 * The noun phrase that ends right before an item, with what is attached to it by prepositions and "and".
 *
 * @param stop tells items no noun phrase reaches over, such as times.
 */
export function phraseBefore(items: Items, end: number, stop: (index: number) => boolean): Range | null {
  let from = coreBefore(items, end, stop);
  if (from === null) return null;
  const least = Math.max(0, end - LONGEST);
  while (from > least) {
    const link = items[from - 1];
    const attaches = link !== undefined && (ATTACHING.has(link.word) || link.word === 'and' || link.word === '&');
    if (!attaches || !isNominal(items[from - 2]) || stop(from - 2)) break;
    if (link.word === 'and' && items[from - 2]?.pos === 'QUOTE') break;
    const further = coreBefore(items, from - 1, stop);
    if (further === null) break;
    from = further;
  }
  return [from, end];
}

function coreBefore(items: Items, end: number, stop: (index: number) => boolean): number | null {
  let index = end - 1;
  const last = items[index];
  if (last === undefined || stop(index) || !isNominal(last)) return null;
  if (last.pos === 'PRON' || (PERSONAL.has(last.word) && last.pos !== 'NOUN'))
    return isDeterminer(items[index - 1]) ? index - 1 : index;
  while (index > 0 && end - index < LONGEST) {
    const over = stop(index - 1) ? beforeDate(items, index, stop) : index;
    if (over !== index) index = over;
    else if (!stop(index - 1) && isInner(items, index - 1)) index--;
    else break;
  }
  if (isDeterminer(items[index - 1]) && !stop(index - 1)) index--;
  // "then prime minister": of that time, not "and then".
  const role = items[index];
  if (items[index - 1]?.word === 'then' && (role?.pos === 'NOUN' || role?.pos === 'ADJ')) index--;
  while (index < end - 1 && /^[-.'’&/]/.test(items[index]?.word ?? '')) index++;
  return index;
}

/** "the Nov. 8 election": over a date between an article and its noun; `index` itself when there is none. */
function beforeDate(items: Items, index: number, stop: (index: number) => boolean): number {
  let from = index;
  while (from > 0 && index - from < 6 && stop(from - 1)) from--;
  return isDeterminer(items[from - 1]) ? from : index;
}

/**
 * The noun phrase that begins with an item, as in "said the mayor of Leeds".
 *
 * @param reach "far" takes in what tells of a role ("a teacher at the school"); "near" no more than "of" and "for".
 */
export function phraseAfter(
  items: Items,
  from: number,
  stop: (index: number) => boolean,
  reach: 'far' | 'near' = 'far',
): Range | null {
  let to = coreAfter(items, from, stop);
  if (to === null) return null;
  while (to < items.length && to - from < LONGEST) {
    const link = items[to];
    const isRole = reach === 'far' && items[to - 1]?.pos === 'NOUN';
    const attaches =
      link !== undefined &&
      (RIGHT_ATTACHING.has(link.word) ||
        (isRole && ROLE_ATTACHING.has(link.word)) ||
        link.word === 'and' ||
        link.word === '&');
    if (!attaches || stop(to + 1)) break;
    const further = coreAfter(items, to + 1, stop);
    if (further === null) break;
    // "said X at a news conference", "in a statement": told of the saying, not of the speaker.
    if (
      !RIGHT_ATTACHING.has(link.word) &&
      link.word !== 'and' &&
      link.word !== '&' &&
      /^an?$/.test(items[to + 1]?.word ?? '')
    )
      break;
    to = further;
  }
  return [from, to];
}

function coreAfter(items: Items, from: number, stop: (index: number) => boolean): number | null {
  let index = from;
  const first = items[index];
  if (first === undefined || stop(index)) return null;
  if (first.pos === 'PRON' && PERSONAL.has(first.word)) return index + 1;
  if (OBJECTIVE.has(first.word) && (first.word !== 'her' || !isNominal(items[index + 1]))) return index + 1;
  if (isDeterminer(first)) index++;
  let last = -1;
  while (index < items.length && index - from < LONGEST && !stop(index)) {
    const item = items[index];
    if (item === undefined) break;
    const joins =
      isNominal(item) ||
      item.word === "'s" ||
      (/^[-.&/]$/.test(item.word) &&
        glued(items, index) &&
        (items[index + 1]?.start === item.end || item.word === '.'));
    const modifies = item.pos === 'VERB' && last < 0 && /(?:ed|ing|en)$/.test(item.word) && index > from;
    if (!joins && !modifies) break;
    if (isNominal(item)) last = index;
    index++;
    if (item.word === '.' && items[index]?.pos !== 'PROPN') break;
  }
  return last < 0 ? null : last + 1;
}

/** The head of a phrase: the last word before the first preposition that is not part of a name. */
export function headOf(items: Items, [from, to]: Range): Item | undefined {
  let head: Item | undefined;
  for (const item of items.slice(from, to)) {
    if (head !== undefined && (item.pos === 'ADP' || item.word === 'to') && head.pos !== 'DET') break;
    if (isNominal(item)) head = item;
  }
  return head;
}

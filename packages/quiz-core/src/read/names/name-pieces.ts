import { isSpeaking } from './name-evidence.js';
import type { Run } from './name-runs.js';
import type { NameWord } from './name-words.js';
import { isNearRole, isPersonRole, LONGEST_ROLE, roleWord } from './role-words.js';
import {
  givenNameGender,
  honorificGender,
  isCommonWord,
  knownPlace,
  landformsAfter,
  landformsBefore,
  occasionHeads,
  occasionNames,
  organisationEndings,
  organisationHeads,
  organisationNames,
  peoples,
  placeOfDemonym,
  plain,
  teamNames,
} from './word-lists.js';

/** A part of a run that is one name, and what the words around it in the run say of it. */
export interface Piece extends Run {
  /** A title or honorific stands right before it ("President"). */
  readonly titled: boolean;
  /** A title stands right behind it ("Connells Chief Executive"). */
  readonly beforeTitle: boolean;
}

/** Words that open a sentence with a capital and no meaning in it. */
const EMPTY = new Set(
  'the a an this that these those he she it they we i you his her its their our my your who what when where why how but and or nor so yet if as at in on of to by for from with without into onto over under after before since until while although though because despite during among between against through about above below behind beyond within across around near amid per via than then now here there not no yes also still even just only both either neither each every all some any many most more few several such other another one two three four five six seven eight nine ten same much both once twice ever never again perhaps maybe however meanwhile moreover furthermore nevertheless instead thus hence therefore otherwise earlier later today yesterday tomorrow tonight asked told according speaking writing having being had has have was were is are be been do does did will would could should may might can must shall let former acting interim incumbent retired presumptive longtime fellow dear hello oh well okay ok please thank thanks yeah'.split(
    ' ',
  ),
);

const phrase = (words: readonly NameWord[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const isHeaded = (word: string) =>
  organisationHeads().has(word) ||
  organisationEndings().has(word) ||
  landformsAfter().has(word) ||
  occasionHeads().has(word);

/** Whether a whole name is listed. */
export function isListed(name: string): boolean {
  const key = plain(name);
  return organisationNames().has(key) || occasionNames().has(key) || teamNames().has(key) || knownPlace(name) !== null;
}

const isPeople = (word: string) => placeOfDemonym(word) !== null || peoples().has(plain(word));

/** Start of the longest role or honorific that ends before `to` and begins at `from` or later; `to` when there is none. */
function titleStart(words: readonly NameWord[], from: number, to: number): number {
  for (let start = Math.max(from, to - LONGEST_ROLE); start < to; start++) {
    const text = phrase(words, start, to);
    if (isPersonRole(text) && !text.includes('.')) return start;
    if (to - start <= 2 && honorificGender(text) !== null) return start;
    if (start < to - 1 && to - start <= 3 && isPageant(words, start, to)) return start;
  }
  return isOccupation(words, from, to) || isMisspeltRole(words, from, to) ? to - 1 : to;
}

/** Whether a given name and at least one word more stand at `at`. */
const isFullNameAt = (words: readonly NameWord[], at: number) =>
  givenNameGender(words[at]?.text ?? '') !== null &&
  words[at - 1]?.gap === ' ' &&
  words[at]?.gap === ' ' &&
  words[at + 1]?.capital === true;

/** "Miss Universe", "Mr World" before a full name. */
const isPageant = (words: readonly NameWord[], from: number, to: number) =>
  /^(?:Miss|Mr|Mister)$/.test(words[from]?.text ?? '') &&
  words
    .slice(from + 1, to)
    .every(({ text }) => givenNameGender(text) === null && (isCommonWord(text) || knownPlace(text) !== null)) &&
  isFullNameAt(words, to);

/** "Miss Universe" without the name of whoever is: nobody's name. */
const isTitleOnly = (words: readonly NameWord[], from: number, to: number) =>
  words[from - 1]?.text === 'Miss' &&
  words
    .slice(from, to)
    .every(({ text }) => /^(?:Universe|World|Earth|International)$/.test(text) || knownPlace(text)?.kind === 'country');

/** "Harlow Manger Terry Hale": what is one letter from a role, between a name and a full name. */
function isMisspeltRole(words: readonly NameWord[], from: number, to: number): boolean {
  const word = words[to - 1]?.text ?? '';
  return to - from >= 2 && isFullNameAt(words, to) && givenNameGender(word) === null && isNearRole(word);
}

/** "County Recorder" before a full name: an everyday word for whoever does something. */
function isOccupation(words: readonly NameWord[], from: number, to: number): boolean {
  const [before, word] = [words[to - 2]?.text ?? '', words[to - 1]?.text ?? ''];
  if (to - from < 2 || !AGENT.test(word) || !isCommonWord(word) || !isFullNameAt(words, to)) return false;
  return givenNameGender(word) === null && givenNameGender(before) === null && !isHeaded(word) && isCommonWord(before);
}

/** How often the article has a word with a capital inside a sentence, and without one. */
type Seen = (word: string) => { readonly capital: number; readonly lower: number };

/** What follows "we" in "we'll" and "do" in "don't". */
const CONTRACTION = /(?:n['’]t|['’](?:ll|m|re|ve|d|s))$/;
/** A party and a state ("D-Ohio"). */
const AFFILIATION = /^[DRI]-\p{Lu}/u;
const NUMBER = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?$/;
/** Words for somebody, as tabloids have them before a name ("Mum-of-four", "Ex-soldier"), and eras. */
const EPITHET = /^(?:\p{L}+-of-\p{L}+|(?:\p{L}+-){1,2}year-old|a\.d\.?|b\.c\.?(?:e\.?)?|c\.e\.?)$/u;
/** Endings of words for what somebody does; only trusted before a whole name ("Beekeeper Tom Reed"). */
const AGENT = /(?:ist|ian|er|or|man|woman|person)$/;

/** "Nice guys finish last": a town's name that is an everyday word, at the head of a sentence, before another such word. */
const isEverydayTown = ({ text, first, possessive, gap }: NameWord, next: NameWord | undefined) =>
  first &&
  !possessive &&
  gap === ' ' &&
  next?.capital === false &&
  !EMPTY.has(next.text) &&
  isCommonWord(next.text) &&
  isCommonWord(text) &&
  knownPlace(text)?.kind === 'city';

/** How words that describe somebody end. */
const DESCRIBES = /(?:ed|ing|less|ful|ous|ive|able|ible|ish)$/;

/** Whether the capital of a run's first word says nothing: at the head of a sentence, or of a word that is never a name. */
function meansNothing(word: NameWord, length: number, next: NameWord | undefined, seen: Seen): boolean {
  const lower = word.text.toLowerCase().split(CONTRACTION)[0] ?? '';
  if (AFFILIATION.test(word.text) || NUMBER.test(lower) || EPITHET.test(lower)) return true;
  if (lower.startsWith('ex-') && isPersonRole(lower.slice(3))) return true;
  if (EMPTY.has(lower) && !/^\p{Lu}{2,}$|\./u.test(word.text)) return true;
  if (isPeople(word.text) && (!word.first || !isCommonWord(word.text))) return false;
  const follows = next?.text ?? '';
  if (isEverydayTown(word, next) && seen(word.text).capital === 0) return true;
  if (isListed(word.text) || honorificGender(word.text) !== null) return false;
  const isGiven = givenNameGender(word.text) !== null;
  const counts = seen(word.text);
  if (!isCommonWord(word.text)) {
    // "Unheralded Smith": a describing word that no name has inside a sentence, before a name that the article has.
    const describes = DESCRIBES.test(lower) && lower.length > 6 && counts.capital === 0 && seen(follows).capital > 0;
    const isAgent = length > 2 && AGENT.test(lower) && givenNameGender(follows) !== null;
    return word.first && !isGiven && (isAgent || (length === 2 && describes && next?.capital === true));
  }
  if (length === 1) {
    // "His wife, Carol, ..." and "Carol said": everyday words that people are called by.
    if (isGiven && !isPersonRole(lower) && counts.lower === 0 && (!word.first || isSpeaking(follows))) return false;
    return word.first ? counts.capital <= counts.lower : counts.capital < 2 || counts.capital <= counts.lower;
  }
  if (!word.first || counts.capital > counts.lower) return false;
  // "Central Maine Power"
  if (landformsBefore().has(word.text) && knownPlace(follows) !== null) return false;
  // "Mark Hale": both are everyday words, and a family name is none the article has in lower case.
  const given = isGiven && (!isCommonWord(follows) || (length === 2 && isFamilyName(follows, seen)));
  return !(given || isHeaded(follows) || isListed(`${word.text} ${follows}`));
}

/** Whether a capitalised everyday word behind a given name is a family name, as far as can be told. */
const isFamilyName = (word: string, seen: Seen) =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  seen(word).lower === 0 &&
  !isListed(word) &&
  !isPeople(word) &&
  roleWord(word) === null;

/**
 * Parts a run into names: takes off titles, peoples and words whose capital means nothing.
 *
 * @param inDateline everyday words in capitals are a place there ("HARROW FALLS"), and shouting elsewhere.
 */
export function namePieces(words: readonly NameWord[], run: Run, seen: Seen, inDateline: boolean): Piece[] {
  const { to } = run;
  let { from } = run;
  for (; from < to; from++) {
    const word = words[from];
    if (word === undefined || (to - from > 1 && isListed(phrase(words, from, to)))) break;
    if (word.capital && (inDateline || !meansNothing(word, to - from, words[from + 1], seen))) break;
  }
  if (from >= to || (!inDateline && isShouted(words, from, to))) return [];
  return partRun(words, from, to, { titled: false, beforeTitle: false });
}

/** Everyday words in capitals ("FILE PHOTO"). */
function isShouted(words: readonly NameWord[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  const loud = run.every(({ text }) => /^[\p{Lu}'’-]{2,}$/u.test(text) && isCommonWord(text));
  return loud && (to - from > 1 || (run[0]?.text.length ?? 0) > 4) && !isListed(phrase(words, from, to));
}

function partRun(words: readonly NameWord[], from: number, to: number, around: Omit<Piece, 'from' | 'to'>): Piece[] {
  if (from >= to || isTitleOnly(words, from, to)) return [];
  if (isListed(phrase(words, from, to))) return [{ from, to, ...around }];
  const last = words[to - 1]?.text ?? '';
  const headed = to - from > 1 && isHeaded(last) && !isPersonRole(last);
  for (let at = headed ? from + 1 : to - 1; at > from; at--) {
    const start = titleStart(words, from, at);
    const isWithin = isHeadedInside(words, from, at) && to - at < 2 && givenNameGender(words[at]?.text ?? '') === null;
    const dotted = honorificGender(phrase(words, start, at)) !== null && /\.$/.test(words[at - 1]?.text ?? '');
    if (start === at || isWithin || (headed && !dotted)) continue;
    if (!words[at]?.capital || isPersonRole(phrase(words, at, to))) continue;
    const titled = partRun(words, at, to, { titled: true, beforeTitle: around.beforeTitle });
    return [...beforeTitle(words, from, start), ...titled];
  }
  const role = titleStart(words, from, to);
  const surname = role === from + 1 && to - from === 2 && givenNameGender(words[from]?.text ?? '') !== null;
  if (role < to && !headed && !around.titled && !surname) return beforeTitle(words, from, role);
  const split = splitAt(words, from, to, headed || isHeadedInside(words, from, to));
  if (split === null) return [{ from, to, ...around }];
  return [...partRun(words, from, split, { titled: false, beforeTitle: true }), ...partRun(words, split, to, around)];
}

/** "European Court of Human Rights": the noun that says what it is stands before "of". */
function isHeadedInside(words: readonly NameWord[], from: number, to: number): boolean {
  return words
    .slice(from, to - 1)
    .some(({ text }, index) => isHeaded(text) && /^(?:of|for|on)$/.test(words[from + index + 1]?.text ?? ''));
}

/** Whether two words are a given name and a family name that is no other word. */
function isFullName(words: readonly NameWord[], at: number): boolean {
  const [first, last] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return givenNameGender(first) !== null && givenNameGender(last) === null && !isCommonWord(last) && !isHeaded(last);
}

const isOrdinary = ({ text }: NameWord) => isCommonWord(text) && givenNameGender(text) === null;

/** Where two names stand side by side ("Asiana Airlines | Airbus | A350", "London | Boris Johnson"); null for one name. */
function splitAt(words: readonly NameWord[], from: number, to: number, headed: boolean): number | null {
  if (to - from < 2 || headed) return null;
  // "(the) Danish Cup | Christian Roth": the full stop of a caption was lost between them.
  const event = to - 2;
  const isPerson = givenNameGender(words[event]?.text ?? '') !== null && !isCommonWord(words[to - 1]?.text ?? '');
  if (event - from > 0 && isPerson && isHeaded(words[event - 1]?.text ?? '') && words[event]?.gap === ' ') return event;
  const first = words[from]?.text ?? '';
  // "Mary Harlow": there are towns of both names.
  if (to - from === 2 && givenNameGender(first) !== null && givenNameGender(words[from + 1]?.text ?? '') === null)
    return null;
  // "Ann Hale | Owen Tarrant": two full names, and nothing between them.
  if (to - from === 4 && isFullName(words, from) && isFullName(words, from + 2)) return from + 2;
  if (isPeople(first) || /^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(first)) return from + 1;
  for (let at = to - 1; at > from; at--) {
    const [left, right] = [phrase(words, from, at), phrase(words, at, to)];
    const next = words[at]?.text ?? '';
    const isName = givenNameGender(next) !== null && to - at > 1 && !isCommonWord(words[to - 1]?.text ?? '');
    if (knownPlace(left) !== null && isName && givenNameGender(left) === null) return at;
    // "Intelligence Community | Charles Mullen"
    const isPerson = isName || (givenNameGender(next) !== null && to - at === 2 && !isCommonWord(next));
    if (at - from > 1 && isPerson && words.slice(from, at).every(isOrdinary)) return at;
    // "New York Jets": a team with its town.
    if (knownPlace(left)?.kind !== 'country' && knownPlace(left) !== null && teamNames().has(plain(right))) return null;
    const known = isListed(left) || organisationEndings().has(words[at - 1]?.text ?? '');
    if (known && (isListed(right) || isPeople(right) || /\d/.test(next)) && at - from <= 3) return at;
  }
  return null;
}

/** What stands before a title is a name ("Texas", "European Commission") or the title's own field ("Human Resources"). */
function beforeTitle(words: readonly NameWord[], from: number, to: number): Piece[] {
  let end = to;
  while (end > from && !words[end - 1]?.capital) end--;
  if (end <= from) return [];
  const name = phrase(words, from, end);
  const ordinary = words
    .slice(from, end)
    .every(({ text }) => isCommonWord(text) && !isPeople(text) && !organisationHeads().has(text));
  if (ordinary && !isListed(name)) return [];
  return partRun(words, from, end, { titled: false, beforeTitle: true });
}

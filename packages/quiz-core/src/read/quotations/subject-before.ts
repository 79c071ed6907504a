import { verbForms } from '../verb-forms.js';
import { asideBefore, isNameOnly, openingBracket } from './asides.js';
import { CLAUSAL, RELATIVE } from './clause-words.js';
import {
  headOf,
  type Items,
  isComma,
  isDash,
  isName,
  isNominal,
  isReflexive,
  phraseBefore,
  type Range,
} from './phrases.js';

/** Who a verb is said of, and how sure that is, 0..1. */
export interface Subject {
  readonly range: Range;
  readonly sure: number;
  readonly inverted: boolean;
}
/** Tells whether an item belongs to an expression of time. */
export type IsTime = (index: number) => boolean;

/** One step of the search to the left: found, or where to go on, with how sure that leaves it. */
type Step =
  | { readonly found: Subject | null }
  | { readonly index: number; readonly sure: number; readonly tail: number | null };

/** Steps that are worth it: asides within asides are rare. */
const MOST_STEPS = 6;
const subject = (range: Range, sure: number): Step => ({ found: { range, sure, inverted: false } });

/** The subject right before item `at`: the noun phrase there, over adverbs, asides, relative clauses and participles. */
export function subjectBefore(items: Items, at: number, isTime: IsTime): Subject | null {
  let index = at - 1;
  let sure = 0.96;
  let tail: number | null = null;
  for (let steps = 0; steps < MOST_STEPS && index >= 0; steps++) {
    index = skipAdverbials(items, index, isTime);
    const step = stepFrom(items, index, { sure, tail }, isTime);
    if ('found' in step) return step.found;
    ({ index, sure, tail } = step);
  }
  return null;
}

type Held = Pick<Extract<Step, { index: number }>, 'sure' | 'tail'>;

function stepFrom(items: Items, index: number, held: Held, isTime: IsTime): Step {
  const item = items[index];
  if (item === undefined) return { found: null };
  if (item.word === ')') return { ...held, index: openingBracket(items, index) - 1 };
  if (isComma(item) || isDash(item)) return overAside(items, index, held, isTime);
  if (RELATIVE.has(item.word)) {
    const phrase = phraseBefore(items, beforeAge(items, isComma(items[index - 1]) ? index - 1 : index), isTime);
    return phrase === null || item.word === 'that' ? { found: null } : subject(phrase, 0.85);
  }
  return overPhrase(items, index, held, isTime);
}

/** "Mary Smith, 34, (who said)": over the age. */
const beforeAge = (items: Items, end: number) =>
  items[end - 1]?.pos === 'NUM' && isComma(items[end - 2]) ? end - 2 : end;

/** "Mary Smith, the mayor of Leeds, (said)", "The mayor, Mary Smith, (said)". */
function overAside(items: Items, index: number, { sure, tail }: Held, isTime: IsTime): Step {
  const aside = asideBefore(items, index);
  if (aside === null) return { found: null };
  const end = items[aside - 1]?.word === ')' ? openingBracket(items, aside - 1) : aside;
  const phrase = phraseBefore(items, end, isTime);
  if (phrase === null) return { found: null };
  const owner = whoseBefore(items, phrase[0], isTime);
  if (owner !== null) return subject(owner, sure);
  const isRole = !isName(headOf(items, phrase)) || items[phrase[0]]?.word === 'the';
  if (isRole && isTitledName(items, aside + 1, index)) return subject([aside + 1, index], sure);
  if (isRole && isNameOnly(items, [aside + 1, index])) return subject([phrase[0], index], sure);
  if (items[phrase[0] - 1]?.pos === 'VERB' || hangsOnPreposition(items, phrase))
    return { index: aside - 1, sure: 0.85, tail };
  return subject((isRole ? namedBefore(items, phrase, isTime) : null) ?? phrase, sure);
}

/** "Mary Smith, whose father, (Thomas, died in May,)": whoever has the father. */
function whoseBefore(items: Items, from: number, isTime: IsTime): Range | null {
  if (!isComma(items[from - 1])) return null;
  for (let index = from - 2; index >= Math.max(1, from - 6); index--) {
    if (items[index]?.word === 'whose')
      return phraseBefore(items, isComma(items[index - 1]) ? index - 1 : index, isTime);
    if (isComma(items[index])) return null;
  }
  return null;
}

/** "(Her rival,) opposition leader Mary Smith": a role with a full name behind it, and nothing else. */
function isTitledName(items: Items, from: number, to: number): boolean {
  let name = to;
  while (name > from && isName(items[name - 1])) name--;
  const role = items.slice(from, name);
  return (
    to - name >= 2 &&
    role.length > 0 &&
    role.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'DET') &&
    items[name - 1]?.pos === 'NOUN'
  );
}

function overPhrase(items: Items, index: number, { sure, tail }: Held, isTime: IsTime): Step {
  const phrase = phraseBefore(items, index + 1, isTime);
  if (phrase === null) return { found: null };
  const [from, to] = phrase;
  const governor = items[from - 1];
  if (hangsOnPreposition(items, phrase))
    return { index: beforeModifier(items, from - 1), sure: 0.85, tail: tail ?? to };
  if (governor?.pos === 'VERB') {
    const relative = relativeBefore(items, from - 1);
    if (relative !== null) return { index: relative - (isComma(items[relative - 1]) ? 2 : 1), sure: 0.85, tail };
    const isParticiple = /(?:ing|ed|en)$/.test(governor.word) && items[from - 2]?.pos === 'NOUN';
    if (isParticiple && isNominal(items[from - 2])) return { index: from - 2, sure: 0.8, tail: tail ?? to };
  }
  // "Jane Doe, head of the school (HS) said": the comma after the aside was forgotten.
  const isBareRole = items[from]?.pos === 'NOUN' && !items[from]?.isCapital;
  const named = isBareRole ? namedBefore(items, phrase, isTime) : null;
  if (named?.[0] === 0) return subject(named, 0.85);
  // The object of a verb before it is rarely a subject ("paying for items labeled ..."), except after "said".
  const isObject = governor?.pos === 'VERB' && verbForms(governor.word).length === 0;
  return subject([from, tail ?? to], isObject ? Math.min(sure, 0.5) : sure);
}

/** Whether a phrase is part of another one: "(people briefed) on the plan"; not so at the head of a clause. */
function hangsOnPreposition(items: Items, [from]: Range): boolean {
  const governor = items[from - 1];
  return governor?.pos === 'ADP' && !CLAUSAL.has(governor.word) && from > 1 && !isComma(items[from - 2]);
}

/** The name that a role behind a comma tells of. */
function namedBefore(items: Items, [from]: Range, isTime: IsTime): Range | null {
  if (!isComma(items[from - 1]) || !isName(items[from - 2]) || isTime(from - 2)) return null;
  return phraseBefore(items, from - 1, isTime);
}

function skipAdverbials(items: Items, from: number, isTime: IsTime): number {
  let index = from;
  for (; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) break;
    if (isTime(index) || isReflexive(item) || item.pos === 'AUX') continue;
    if ((item.word === 'on' || item.word === 'in' || item.word === 'at') && isTime(index + 1)) continue;
    if (item.pos === 'ADV' && !CLAUSAL.has(item.word)) continue;
    break;
  }
  return index;
}

/** From a preposition, back over the participle or adjective it hangs on ("officials briefed on the plan"). */
function beforeModifier(items: Items, preposition: number): number {
  let index = preposition - 1;
  while (index > 0 && !isNominalNoun(items, index) && preposition - index < 4) index--;
  return index;
}
const isNominalNoun = (items: Items, index: number) => ['NOUN', 'PROPN', 'PRON'].includes(items[index]?.pos ?? '');

/** The index of the relative pronoun that opens the clause a verb stands in, looking back a few words. */
function relativeBefore(items: Items, verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(1, verb - 6); index--) {
    const item = items[index];
    if (item === undefined || isComma(item) || item.pos === 'QUOTE') return null;
    if (item.word === 'who' || item.word === 'which' || (item.word === 'that' && items[index - 1]?.pos === 'NOUN'))
      return index;
  }
  return null;
}

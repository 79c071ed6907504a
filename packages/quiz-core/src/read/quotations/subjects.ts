import { verbForms } from '../verb-forms.js';
import {
  headOf,
  type Items,
  isComma,
  isDash,
  isName,
  isNominal,
  isReflexive,
  phraseAfter,
  phraseBefore,
  type Range,
} from './phrases.js';
import type { VerbGroup } from './verb-groups.js';

/** Who a verb is said of, and how sure that is, 0..1. */
export interface Subject {
  readonly range: Range;
  readonly sure: number;
  readonly inverted: boolean;
}
/** Tells whether an item belongs to an expression of time. */
export type IsTime = (index: number) => boolean;

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);
const OPENS_APPOSITION = new Set(['a', 'an', 'the', 'one', 'another', 'his', 'her', 'their', 'its']);
const LONGEST_ASIDE = 60;
const CLAUSAL = new Set([
  'while',
  'when',
  'as',
  'after',
  'before',
  'if',
  'although',
  'though',
  'because',
  'since',
  'but',
  'and',
  'so',
  'until',
  'whereas',
]);

const isFiniteVerb = (items: Items, index: number) => {
  const item = items[index];
  if (item === undefined || (item.pos !== 'VERB' && item.pos !== 'AUX')) return false;
  if (/ing$/.test(item.word) || items[index - 1]?.word === 'to' || (item.isCapital && index > 0)) return false;
  return true;
};

/**
 * Finds whom a reporting verb is said of: the noun phrase before it, over asides and adverbs; the phrase after it when
 * the order is turned (`"...," said the mayor`); else the subject of the verb it is joined to.
 */
export function subjectOf(items: Items, group: VerbGroup, isTime: IsTime): Subject | null {
  const { range, shape, end } = group;
  const before = items[range[0] - 1];
  if (shape === 'gerund') return inheritedSubject(items, range[0], isTime, 0.8);
  if (shape === 'infinitive') return inheritedSubject(items, range[0], isTime, 0.6);
  const turned = before === undefined || before.pos === 'QUOTE' || isComma(before) || isDash(before);
  const direct =
    before?.pos === 'QUOTE' && (before.passage?.words ?? 0) > 3 ? null : subjectBefore(items, range[0], isTime);
  if (direct !== null && !(turned && isComma(before) && items[range[0] - 2]?.pos === 'QUOTE')) return direct;
  if (turned && range[0] === group.head) {
    const after = phraseAfter(items, end, isTime);
    const isMarked = before?.pos === 'QUOTE' || items[range[0] - 2]?.pos === 'QUOTE';
    if (after !== null && (isMarked || closesClause(items, after[1]))) {
      return { range: withName(items, after), sure: isMarked ? 0.97 : 0.75, inverted: true };
    }
  }
  if (direct !== null) return direct;
  if (before?.pos === 'CCONJ' || before?.word === 'then' || isComma(before))
    return inheritedSubject(items, range[0], isTime, 0.85);
  return null;
}

/** "..., said the mayor.": nothing but a comma or the end follows a turned speaker that no marks precede. */
const closesClause = (items: Items, at: number) =>
  items[at] === undefined || isComma(items[at]) || /^[.!?]$/.test(items[at]?.word ?? '') || items[at]?.pos === 'ADP';

/** The subject right before item `at`. */
export function subjectBefore(items: Items, at: number, isTime: IsTime): Subject | null {
  let index = at - 1;
  let sure = 0.96;
  let tail: number | null = null;
  for (let steps = 0; steps < 6 && index >= 0; steps++) {
    index = skipAdverbials(items, index, isTime);
    const item = items[index];
    if (item === undefined) return null;
    if (item.word === ')') {
      index = openingBracket(items, index) - 1;
      continue;
    }
    if (isComma(item) || isDash(item)) {
      const aside = asideBefore(items, index);
      if (aside === null) return null;
      const phrase = phraseBefore(
        items,
        items[aside - 1]?.word === ')' ? openingBracket(items, aside - 1) : aside,
        isTime,
      );
      if (phrase === null) return null;
      if (isNameOnly(items, [aside + 1, index]) && !isName(headOf(items, phrase)))
        return { range: [phrase[0], index], sure, inverted: false };
      const ruler = items[phrase[0] - 1];
      if (
        ruler?.pos === 'VERB' ||
        (ruler?.pos === 'ADP' && !CLAUSAL.has(ruler.word) && phrase[0] > 1 && !isComma(items[phrase[0] - 2]))
      ) {
        index = aside - 1;
        sure = 0.85;
        continue;
      }
      const isDescribed =
        !isName(headOf(items, phrase)) &&
        isComma(items[phrase[0] - 1]) &&
        isName(items[phrase[0] - 2]) &&
        !isTime(phrase[0] - 2);
      if (!isDescribed) return { range: phrase, sure, inverted: false };
      const described = phraseBefore(items, phrase[0] - 1, isTime);
      return { range: described ?? phrase, sure, inverted: false };
    }
    if (RELATIVE.has(item.word)) {
      index -= isComma(items[index - 1]) ? 2 : 1;
      const phrase = phraseBefore(items, index + 1, isTime);
      return phrase === null || item.word === 'that' ? null : { range: phrase, sure: 0.85, inverted: false };
    }
    const phrase = phraseBefore(items, index + 1, isTime);
    if (phrase === null) return null;
    const governor = items[phrase[0] - 1];
    if (governor?.pos === 'ADP' && !CLAUSAL.has(governor.word) && phrase[0] - 1 > 0 && !isComma(items[phrase[0] - 2])) {
      index = beforeModifier(items, phrase[0] - 1);
      tail ??= phrase[1];
      sure = 0.85;
      continue;
    }
    if (governor !== undefined && governor.pos === 'VERB') {
      const relative = relativeBefore(items, phrase[0] - 1);
      if (relative !== null) {
        index = relative - 1;
        if (isComma(items[index])) index--;
        sure = 0.85;
        continue;
      }
      if (
        /(?:ing|ed|en)$/.test(governor.word) &&
        isNominal(items[phrase[0] - 2]) &&
        items[phrase[0] - 2]?.pos === 'NOUN'
      ) {
        index = phrase[0] - 2;
        tail ??= phrase[1];
        sure = 0.8;
        continue;
      }
    }
    // "Jane Doe, head of the school (HS) said": the comma after the aside was forgotten.
    const first = items[phrase[0]];
    if (
      isComma(governor) &&
      first?.pos === 'NOUN' &&
      !first.isCapital &&
      isName(items[phrase[0] - 2]) &&
      !isTime(phrase[0] - 2)
    ) {
      const named = phraseBefore(items, phrase[0] - 1, isTime);
      if (named !== null && named[0] === 0) return { range: named, sure: 0.85, inverted: false };
    }
    // The object of a verb before it is rarely a subject ("paying for items labeled ..."), except after "said".
    const takesClause = governor !== undefined && verbForms(governor.word).length > 0;
    if (governor?.pos === 'VERB' && !takesClause) sure = Math.min(sure, 0.5);
    return { range: [phrase[0], tail ?? phrase[1]], sure, inverted: false };
  }
  return null;
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

function openingBracket(items: Items, from: number): number {
  for (let index = from - 1; index >= Math.max(0, from - 20); index--) if (items[index]?.word === '(') return index;
  return from;
}

/** Where the aside that ends with the comma or dash at `end` begins: the index of its first comma or dash. */
function asideBefore(items: Items, end: number): number | null {
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

const isNameOnly = (items: Items, [from, to]: Range) =>
  to > from &&
  to - from <= 5 &&
  items
    .slice(from, to)
    .every((item) => isName(item) || item.word === '.' || item.word === '-' || /^\p{Lu}\.$/u.test(item.word));

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

/** The subject of the clause that a participle ("..., saying") or a joined verb ("and said") leans on. */
export function inheritedSubject(items: Items, before: number, isTime: IsTime, sure: number): Subject | null {
  for (let index = before - 1; index >= Math.max(0, before - 80); index--) {
    if (items[index]?.word === ';') return null;
    if (!isFiniteVerb(items, index)) continue;
    let from = index;
    while (
      from > 0 &&
      (items[from - 1]?.pos === 'AUX' || items[from - 1]?.pos === 'ADV' || items[from - 1]?.pos === 'PART') &&
      items[from - 1]?.word !== 'to'
    )
      from--;
    const left = items[from - 1];
    if (left?.pos === 'QUOTE' && (left.passage?.words ?? 0) > 3) {
      const after = phraseAfter(items, index + 1, isTime);
      if (after !== null) return { range: withName(items, after), sure, inverted: false };
    }
    if (left !== undefined && RELATIVE.has(left.word)) continue;
    const subject = subjectBefore(items, from, isTime);
    if (subject === null || isSubordinate(items, subject.range[0])) continue;
    return { range: subject.range, sure: Math.min(sure, subject.sure), inverted: false };
  }
  return null;
}

/** Whether the clause whose subject begins at `at` is part of another: after "that", "because", or a reporting verb. */
function isSubordinate(items: Items, at: number): boolean {
  const before = items[at - 1];
  if (['it', 'that', 'this', 'there', 'which'].includes(items[at]?.word ?? '')) return true;
  if (before === undefined) return false;
  if (RELATIVE.has(before.word) || (CLAUSAL.has(before.word) && before.word !== 'and' && before.word !== 'but'))
    return true;
  return before.pos === 'VERB' && verbForms(before.word).length > 0;
}

/** "the group's president, Jane Doe": a role followed by its holder's name takes the name in. */
export function withName(items: Items, range: Range): Range {
  const [from, to] = range;
  if (!isComma(items[to]) || isName(headOf(items, range)) || headOf(items, range)?.pos === 'PRON') return range;
  let end = to + 1;
  while (end - to <= 5 && isName(items[end])) end++;
  const closes = end >= items.length || isComma(items[end]) || /^[.!?]$/.test(items[end]?.word ?? '');
  return end > to + 2 && closes ? [from, end] : range;
}

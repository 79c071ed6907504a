import { verbForms } from '../verb-forms.js';
import { contentEnd } from './content-end.js';
import {
  type Items,
  isColon,
  isComma,
  isDash,
  isFullStop,
  isNominal,
  isReflexive,
  phraseAfter,
  type Range,
} from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import type { IsTime } from './subject-before.js';
import type { VerbGroup } from './verb-groups.js';

/** What follows a reporting verb. */
export interface Complement {
  readonly shape: 'marks' | 'that' | 'clause' | 'question' | 'to' | 'of';
  /** Items of the content, without the comma or colon before it and the full stop after it. */
  readonly range: Range;
  readonly addressee: Range | null;
}

const ASIDE = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'of',
  'about',
  'with',
  'through',
  'via',
  'by',
  'from',
  'before',
  'after',
  'as',
  'over',
  'for',
  'into',
  'outside',
  'inside',
  'near',
  'regarding',
  'under',
]);
const QUESTION = new Set(['if', 'whether', 'how', 'why', 'what', 'where', 'who']);
/** "Said his piece", "say her goodbyes": what is said and never told. */
const UNTOLD = /^(?:piece|goodbyes?|farewells?|prayers?|lines?|vows?|thanks|peace|hellos?)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;
const RELATIVE = new Set(['who', 'which', 'whose']);

/** "told reporters", "told the council": the noun phrase right after the verb. */
export function addresseeAfter(items: Items, from: number, isTime: IsTime): Range | null {
  const phrase = phraseAfter(items, skipTimes(items, from, isTime), isTime, 'near');
  return phrase === null || items[phrase[0]]?.pos === 'QUOTE' ? null : phrase;
}

/** Finds the content that follows a reporting verb, over the addressee, times and places told of the saying. */
export function complementOf(items: Items, group: VerbGroup, from: number, isTime: IsTime): Complement | null {
  const frames = group.form.verb.frames;
  let index = from;
  let addressee: Range | null = null;
  if (frames.includes('person-that') || frames.includes('person-to')) {
    addressee = addresseeAfter(items, index, isTime);
    if (addressee !== null) index = addressee[1];
  }
  index = skipAdverbials(items, index, isTime);
  if (
    items[index]?.word === 'to' &&
    addressee === null &&
    !opensInfinitive(items, index) &&
    isNominal(items[index + 1])
  ) {
    addressee = phraseAfter(items, index + 1, isTime, 'near');
  }
  if (!opensInfinitive(items, index)) index = skipAsides(items, index, isTime);
  const opener = items[index];
  if (opener === undefined || (POSSESSIVE.test(opener.word) && UNTOLD.test(items[index + 1]?.word ?? ''))) return null;
  const made = (shape: Complement['shape'], start: number): Complement | null => {
    const end = contentEnd(items, start, shape);
    return end > start ? { shape, range: [start, end], addressee } : null;
  };
  if (isColon(opener))
    return items[index + 1] === undefined
      ? null
      : made(items[index + 1]?.pos === 'QUOTE' ? 'marks' : 'clause', index + 1);
  if (isComma(opener)) return items[index + 1]?.pos === 'QUOTE' ? made('marks', index + 1) : null;
  if (opener.pos === 'QUOTE') return made('marks', index);
  // "told the crowd that had come": told of the crowd.
  const verb = items[index + 1]?.pos === 'ADV' ? items[index + 2] : items[index + 1];
  const isRelative =
    opener.word === 'that' &&
    (isNominal(items[index - 1]) || isGapped(items, group)) &&
    (verb?.pos === 'VERB' || verb?.pos === 'AUX') &&
    !/ing$/.test(verb.word);
  if (opener.word === 'that' && !isRelative && !isComma(items[index + 1])) {
    const that = frames.includes('that') || frames.includes('person-that') ? made('that', index) : null;
    return that !== null && hasClause(items, that.range) ? that : null;
  }
  if (opener.word === 'when' || opener.word === 'while' || opener.word === 'as') {
    const that = thatAfter(items, index);
    return that === null ? null : made('that', that);
  }
  if (QUESTION.has(opener.word)) return group.form.verb.act === 'thought' ? null : made('question', index);
  if (opensInfinitive(items, index) && (frames.includes('to') || frames.includes('person-to'))) {
    return made('to', addressee !== null && items[index + 1]?.pos === 'QUOTE' ? index + 1 : index);
  }
  if (frames.includes('of')) {
    const accused = phraseAfter(items, index, isTime, 'near');
    const of = accused === null ? index : accused[1];
    return items[of]?.word === 'of' && /ing$/.test(items[of + 1]?.word ?? '') ? made('of', of + 1) : null;
  }
  const noun = reportingNoun(items, index, isTime);
  if (noun !== null) return made('that', noun);
  const bare = !isRelative && (frames.includes('clause') || (frames.includes('person-that') && addressee !== null));
  if (bare && opensClause(items, index)) return made('clause', index);
  const far = frames.includes('quotation') ? farPassage(items, index) : null;
  return far === null ? null : made('marks', far);
}

/** "the book she wrote (that helped)": what is written stands before the subject. */
const isGapped = (items: Items, { range: [from] }: VerbGroup) =>
  items[from - 1]?.pos === 'PRON' && items[from - 2]?.pos === 'NOUN' && !RELATIVE.has(items[from - 1]?.word ?? '');

/** The clause that follows a verb, with its "that" or without; null where none does ("heard evidence from two doctors"). */
export function clauseAfter(items: Items, from: number, isTime: IsTime): Range | null {
  const start = skipAdverbials(items, from, isTime);
  const end = contentEnd(items, start, 'that');
  const opener = items[start]?.word ?? '';
  if (opener === 'that' || QUESTION.has(opener))
    return end > start && hasClause(items, [start, end]) ? [start, end] : null;
  return ['PROPN', 'PRON', 'DET', 'NOUN', 'ADJ', 'NUM'].includes(items[start]?.pos ?? '') && opensClause(items, start)
    ? [start, end]
    : null;
}

/** Whether a "that" opens a clause: "disputes that" and "denied that on Friday" refer back, and tell nothing. */
const hasClause = (items: Items, [from, to]: Range) =>
  items.slice(from + 1, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE');

/** "said when we met that ...": the "that" after a clause about the saying. */
function thatAfter(items: Items, from: number): number | null {
  let hasVerb = false;
  for (let index = from + 1; index < Math.min(items.length, from + 18); index++) {
    const item = items[index];
    if (item === undefined || isComma(item) || item.word === ';' || item.passage !== null) return null;
    if (item.word === 'that' && hasVerb && items[index - 1]?.pos !== 'VERB') return index;
    if (item.pos === 'VERB' || item.pos === 'AUX') hasVerb = true;
  }
  return null;
}

/** `told the mayors who had come, "..."`: a passage after a comma or colon, with no other reporting verb before it. */
function farPassage(items: Items, from: number): number | null {
  for (let index = from; index < Math.min(items.length, from + 25); index++) {
    const item = items[index];
    // "said the same, including Hale – “...”": Hale's words.
    if (
      item === undefined ||
      /^(?:;|including)$/.test(item.word) ||
      (item.pos === 'VERB' && verbForms(item.word).length > 0)
    )
      return null;
    if (item.passage !== null)
      return isComma(items[index - 1]) || isColon(items[index - 1]) || isDash(items[index - 1]) ? index : null;
  }
  return null;
}

/** "reiterated the Russian position that ...": where the "that" stands. */
function reportingNoun(items: Items, from: number, isTime: IsTime): number | null {
  const phrase = phraseAfter(items, from, isTime);
  if (phrase === null || items[phrase[1]]?.word !== 'that') return null;
  // "rejected Hale's claim that ...": it is Hale's.
  if (items.slice(...phrase).some(({ word }) => word === "'s")) return null;
  return isSourceWord(items[phrase[1] - 1]?.word ?? '', 'content') ? phrase[1] : null;
}

/** "to work", "not to panic", `to "get out"`: no preposition. */
function opensInfinitive(items: Items, index: number): boolean {
  const at = items[index]?.word === 'not' ? index + 1 : index;
  const next = items[at + 1];
  return (
    items[at]?.word === 'to' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX' || (next?.passage?.opensSentence === false && !next.passage.isClosed))
  );
}

const skipTimes = (items: Items, from: number, isTime: IsTime) => {
  let index = from;
  while (isTime(index) && items[index + 1]?.word !== "'s") index++;
  return index;
};

function skipAdverbials(items: Items, from: number, isTime: IsTime): number {
  let index = from;
  for (; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (isTime(index) && items[index + 1]?.word !== "'s") continue;
    if (isReflexive(item)) continue;
    if (
      item.pos === 'ADV' &&
      !QUESTION.has(item.word) &&
      !['that', 'when', 'while', 'as', 'not'].includes(item.word) &&
      item.word !== 'there'
    )
      continue;
    break;
  }
  return index;
}

/** Over "in a statement", "at a rally in Ohio", "on Friday" when content follows; back to where it began when none does. */
function skipAsides(items: Items, from: number, isTime: IsTime): number {
  let index = from;
  for (let steps = 0; steps < 6; steps++) {
    const item = items[index];
    if (item === undefined || !ASIDE.has(item.word)) break;
    const phrase = isTime(index + 1)
      ? ([index + 1, skipTimes(items, index + 1, isTime)] as const)
      : phraseAfter(items, index + 1, isTime);
    if (phrase === null) break;
    index = skipAdverbials(items, phrase[1], isTime);
  }
  // "It is so late, she said, that nobody will come": the words before the cue go on behind it.
  if (isComma(items[index]) && items[index + 1]?.word === 'that') return index;
  // "said, referring to the plan, that ..."
  if (isComma(items[index]) && items[index + 1]?.pos !== 'QUOTE') {
    for (let end = index + 1; end < Math.min(items.length, index + 25); end++) {
      if (!isComma(items[end])) continue;
      const next = items[end + 1];
      if (next?.word === 'that') return end + 1;
      if (next?.pos === 'QUOTE' && next.passage?.opensSentence) return end;
    }
  }
  return index;
}

/** "(denied fraud) but changed her plea": another verb of who speaks, and none of a clause that is told. */
function goesOnWithout(items: Items, index: number): boolean {
  if (items[index]?.pos !== 'CCONJ') return false;
  const next = items[index + 1]?.pos === 'ADV' ? items[index + 2] : items[index + 1];
  return (next?.pos === 'VERB' || next?.pos === 'AUX') && !/ing$/.test(next.word);
}

/** A clause opens here: something that can be a subject, and a finite verb within reach. */
function opensClause(items: Items, from: number): boolean {
  const first = items[from];
  // "denied them permits": to whom, and what.
  if (first === undefined || /^(?:him|them|me|us)$/.test(first.word)) return false;
  const canOpen =
    isNominal(first) ||
    ['DET', 'PRON', 'ADJ', 'NUM', 'SCONJ', 'PROPN', 'NOUN', 'ADV', 'INTJ'].includes(first.pos) ||
    /ing$/.test(first.word) ||
    first.word === 'there' ||
    first.word === 'in';
  if (!canOpen) return false;
  const end = contentEnd(items, from, 'clause');
  let commas = 0;
  for (let index = from + 1; index < Math.min(end, from + 30); index++) {
    const item = items[index];
    if (item === undefined || isFullStop(item) || goesOnWithout(items, index)) return false;
    if (isComma(item)) {
      // "(maintained) a wide lead among the old, and her speech was good": the verb is that of the next clause.
      if (commas === 0 && items[index + 1]?.pos === 'CCONJ') return false;
      commas++;
      continue;
    }
    // "(added) the extra week, known as the long one", "(kept) up a pace into advanced age": no verb of a subject.
    if (
      item.pos === 'VERB' &&
      /(?:ed|wn|en)$/.test(item.word) &&
      (isComma(items[index - 1]) || items[index - 1]?.pos === 'ADP')
    )
      continue;
    if (RELATIVE.has(item.word)) {
      // The verb of a relative clause is not the one that is looked for.
      while (index < end && !isComma(items[index]) && !isDash(items[index])) index++;
      continue;
    }
    // "said he “had doubts”": the verb stands in the marks.
    const isMarked = item.passage !== null && !item.passage.opensSentence && item.passage.words > 1;
    if (item.pos === 'AUX' || (isMarked && isNominal(items[index - 1]))) return true;
    if (item.pos === 'VERB' && items[index - 1]?.word !== 'to' && !/ing$/.test(item.word)) return true;
  }
  return false;
}

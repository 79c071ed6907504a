import type { Attribution } from './attribution.js';
import { contentEnd } from './content-end.js';
import { makeAttribution } from './make-attribution.js';
import { type Items, isComma, phraseBefore, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import { type IsTime, subjectBefore } from './subject-before.js';
import type { Passage } from './units.js';

/** Nouns of what somebody holds and need not have said. */
const THOUGHT = /^(?:belief|concern|fear|hope|opinion|theory|view)s?$/;
const OWN = new Set(['his', 'her', 'their', 'its']);

/** "the mayor's claim that ...", "her warning that ...": whose the noun is said it. */
export function byNoun(items: Items, index: number, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const noun = items[index];
  if (noun === undefined || !isSourceWord(noun.word, 'content') || items[index + 1]?.word !== 'that') return null;
  const owner = ownerBefore(items, index, isTime);
  const speaker = owner ?? voicerBefore(items, index, isTime) ?? ownOf(items, index);
  if (speaker === null || !opensClause(items, index + 2)) return null;
  // "Hale's claim that it would fail was wrong": where the clause of a subject ends cannot be told.
  const isMarked = items[index + 2]?.pos === 'QUOTE';
  if (owner !== null && opensSentence(items, owner[0]) && !isMarked) return null;
  const range: Range = [index + 1, isMarked ? index + 3 : contentEnd(items, index + 1, 'that')];
  const act = THOUGHT.test(noun.word) ? 'thought' : 'speech';
  return makeAttribution(
    items,
    { ranges: [range], speaker, cue: [index, index + 1], addressee: null, act, sure: 0.8 },
    claimed,
  );
}

/** "his promise of “free college”", "his case in favor of “one fare”": a passage that the noun before it says somebody said. */
export function byNounOf(items: Items, at: number, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  if (items[at - 1]?.word !== 'of') return null;
  const index = IN_FAVOUR.test(`${items[at - 3]?.word} ${items[at - 2]?.word}`) ? at - 4 : at - 2;
  const word = items[index]?.word ?? '';
  const owner = isSourceWord(word, 'content') ? ownerBefore(items, index, isTime) : null;
  // "signs of “Go home!”": nobody's words but those of the signs.
  const isCried = index === at - 2 && items[index]?.pos === 'NOUN' && isSourceWord(word, 'crying');
  const speaker = owner ?? (isCried ? phraseBefore(items, index + 1, isTime) : null);
  if (speaker === null) return null;
  const parts = { ranges: [[at, at + 1] as const], speaker, cue: [index, index + 1] as const, addressee: null };
  return makeAttribution(items, { ...parts, act: THOUGHT.test(word) ? 'thought' : 'speech', sure: 0.7 }, claimed);
}

/** "The plan by her own account was “a long shot.”": whose account it is said so, with the clause around it. */
export function byOwnNoun(items: Items, at: number, claimed: ReadonlySet<Passage>): Attribution | null {
  for (let index = at - 1; index >= Math.max(3, at - LONGEST_CLAUSE); index--) {
    const [by, owner, own, noun] = items.slice(index - 3, index + 1);
    if (by?.word !== 'by' || own?.word !== 'own' || !OWN.has(owner?.word ?? '') || !OWN_WORDS.test(noun?.word ?? ''))
      continue;
    const parts = { speaker: [index - 2, index - 1] as const, cue: [index, index + 1] as const, addressee: null };
    return makeAttribution(items, { ...parts, ranges: [[at, at + 1]], act: 'speech', sure: 0.7 }, claimed);
  }
  return null;
}
const IN_FAVOUR = /^in (?:favou?r|support|defen[cs]e)$/;
const OWN_WORDS = /^(?:account|admission|description|estimate|reckoning|telling|words)$/;
const LONGEST_CLAUSE = 10;

const opensSentence = (items: Items, at: number) =>
  at === 0 || isComma(items[at - 1]) || items[at - 1]?.pos === 'CCONJ' || items[at - 1]?.pos === 'SCONJ';

/** Whose a noun is: over its adjectives, a pronoun or a phrase with "'s". */
function ownerBefore(items: Items, noun: number, isTime: IsTime): Range | null {
  let at = noun - 1;
  while (items[at]?.pos === 'ADJ' && noun - at < 4) at--;
  const word = items[at]?.word ?? '';
  if (OWN.has(word)) return [at, at + 1];
  return word === "'s" || word === "'" ? phraseBefore(items, at, isTime) : null;
}

/** Verbs that bring a claim up, whoever's words they are said of ("made the claim that", "remarks that included the claim that"). */
const VOICES =
  /^(?:make|makes|made|making|includ(?:e|es|ed)|contain(?:s|ed)?|rais(?:e|es|ed)|voic(?:e|es|ed)|issued?)$/;

/** "Hale made the claim that ...", "Hale's speech included the claim that ...": Hale. */
function voicerBefore(items: Items, noun: number, isTime: IsTime): Range | null {
  let at = noun - 1;
  while (items[at]?.pos === 'ADJ' && noun - at < 4) at--;
  if (!/^(?:the|an?)$/.test(items[at]?.word ?? '') || !VOICES.test(items[at - 1]?.word ?? '')) return null;
  const subject = subjectBefore(items, at - 1, isTime);
  if (subject === null) return null;
  const [from, to] = subject.range;
  const owner = items.slice(from, to).findLastIndex(({ word }) => word === "'s");
  return owner > 0 ? [from, from + owner] : [from, to];
}

/** What one says of oneself. */
const OF_ONESELF = /^(?:admission|boast|confession|pledge|promise|vow)$/;

/** "the admission that he was late": his. */
function ownOf(items: Items, noun: number): Range | null {
  const isOwn = OF_ONESELF.test(items[noun]?.word ?? '') && /^s?he$/.test(items[noun + 2]?.word ?? '');
  return isOwn ? [noun + 2, noun + 3] : null;
}

/** "the claim that he was late", and not "the claim that was made": a subject follows, and a verb. */
function opensClause(items: Items, from: number): boolean {
  const first = items[from];
  if (first === undefined || first.pos === 'VERB' || first.pos === 'AUX') return false;
  const end = contentEnd(items, from, 'that');
  return items.slice(from, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

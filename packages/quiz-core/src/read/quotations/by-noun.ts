import type { Attribution } from './attribution.js';
import { contentEnd } from './content-end.js';
import { makeAttribution } from './make-attribution.js';
import { type Items, isComma, phraseBefore, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import type { IsTime } from './subject-before.js';
import type { Passage } from './units.js';

/** Nouns of what somebody holds and need not have said. */
const THOUGHT = /^(?:belief|concern|fear|hope|opinion|theory|view)s?$/;
const OWN = new Set(['his', 'her', 'their', 'its']);

/** "the mayor's claim that ...", "her warning that ...": whose the noun is said it. */
export function byNoun(items: Items, index: number, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const noun = items[index];
  if (noun === undefined || !isSourceWord(noun.word, 'content') || items[index + 1]?.word !== 'that') return null;
  const speaker = ownerBefore(items, index, isTime);
  if (speaker === null || !opensClause(items, index + 2)) return null;
  // "Hale's claim that it would fail was wrong": where the clause of a subject ends cannot be told.
  const isMarked = items[index + 2]?.pos === 'QUOTE';
  if (opensSentence(items, speaker[0]) && !isMarked) return null;
  const range: Range = [index + 1, isMarked ? index + 3 : contentEnd(items, index + 1, 'that')];
  const act = THOUGHT.test(noun.word) ? 'thought' : 'speech';
  return makeAttribution(
    items,
    { ranges: [range], speaker, cue: [index, index + 1], addressee: null, act, sure: 0.8 },
    claimed,
  );
}

/** "his promise of “free college”": a passage that the noun before it says somebody said. */
export function byNounOf(items: Items, at: number, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const noun = items[at - 2];
  if (items[at - 1]?.word !== 'of' || noun === undefined || !isSourceWord(noun.word, 'content')) return null;
  const speaker = ownerBefore(items, at - 2, isTime);
  if (speaker === null) return null;
  const parts = { ranges: [[at, at + 1] as const], speaker, cue: [at - 2, at - 1] as const, addressee: null };
  return makeAttribution(items, { ...parts, act: THOUGHT.test(noun.word) ? 'thought' : 'speech', sure: 0.7 }, claimed);
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

/** "the claim that he was late", and not "the claim that was made": a subject follows, and a verb. */
function opensClause(items: Items, from: number): boolean {
  const first = items[from];
  if (first === undefined || first.pos === 'VERB' || first.pos === 'AUX') return false;
  const end = contentEnd(items, from, 'that');
  return items.slice(from, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

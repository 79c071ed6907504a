import type { Attribution } from './attribution.js';
import { makeAttribution } from './make-attribution.js';
import { type Items, phraseAfter } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import type { IsTime } from './subject-before.js';
import type { Passage } from './units.js';

/** Nouns between the marks and the participle ("“one fare” policies long championed by"). */
const LONGEST_NOUN = 4;

/** "the “one fare” plan championed by the mayor": words in marks whose noun is said to be put forward by somebody. */
export function byVoiced(items: Items, at: number, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  let verb = at + 1;
  while (verb - at <= LONGEST_NOUN && /^(?:NOUN|ADJ|ADV)$/.test(items[verb]?.pos ?? '')) verb++;
  if (!isSourceWord(items[verb]?.word ?? '', 'voicing') || items[verb + 1]?.word !== 'by') return null;
  const speaker = phraseAfter(items, verb + 2, isTime, 'near');
  if (speaker === null) return null;
  const parts = { ranges: [[at, verb] as const], speaker, cue: [verb, verb + 1] as const, addressee: null };
  return makeAttribution(items, { ...parts, act: 'speech', sure: 0.6 }, claimed);
}

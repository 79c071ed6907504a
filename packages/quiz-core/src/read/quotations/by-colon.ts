import type { Attribution } from './attribution.js';
import { makeAttribution } from './make-attribution.js';
import { type Items, isColon, isName, phraseBefore } from './phrases.js';
import type { IsTime } from './subject-before.js';
import type { Passage } from './units.js';

/** `Trudeau: "..."`, as in headlines and interviews. */
export function byColon(items: Items, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const colon = items.slice(0, 12).findIndex(isColon);
  const passage = items[colon + 1]?.passage;
  if (colon < 1 || !passage || claimed.has(passage)) return null;
  const phrase = phraseBefore(items, colon, isTime);
  const isSpeaker = phrase !== null && phrase[0] === 0 && items.slice(...phrase).some(isName);
  if (!isSpeaker) return null;
  let to = colon + 2;
  while (items[to]?.passage) to++;
  return makeAttribution(
    items,
    { ranges: [[colon + 1, to]], speaker: phrase, cue: [colon, colon + 1], addressee: null, act: 'speech', sure: 0.9 },
    claimed,
  );
}

import type { Attribution } from './attribution.js';
import { makeAttribution } from './make-attribution.js';
import { type Items, isDash, isFullStop, isName } from './phrases.js';
import type { Passage } from './units.js';

/** Words of the longest signature. */
const LONGEST = 8;

/** `"..." — Jane Doe`: a passage with its speaker's name behind a dash, and nothing after it. */
export function byDash(items: Items, claimed: ReadonlySet<Passage>): Attribution | null {
  const dash = items.findIndex((item, index) => isDash(item) && items[index - 1]?.passage);
  const passage = items[dash - 1]?.passage;
  let end = items.length;
  while (end > 0 && isFullStop(items[end - 1])) end--;
  if (dash < 1 || !passage || claimed.has(passage) || end - dash > LONGEST || !isName(items[dash + 1])) return null;
  if (items.slice(dash + 1, end).some(({ pos, passage: other }) => pos === 'VERB' || pos === 'AUX' || other !== null))
    return null;
  let from = dash - 1;
  while (items[from - 1]?.passage) from--;
  return makeAttribution(
    items,
    {
      ranges: [[from, dash]],
      speaker: [dash + 1, end],
      cue: [dash, dash + 1],
      addressee: null,
      act: 'speech',
      sure: 0.9,
    },
    claimed,
  );
}

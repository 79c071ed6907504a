import type { Attribution } from './attribution.js';
import { accordingLength, byAccording, byTo } from './by-according.js';
import { byColon } from './by-colon.js';
import { byDash } from './by-dash.js';
import { byHearing } from './by-hearing.js';
import { byNearestVerb } from './by-nearest-verb.js';
import { byNoun, byNounOf, byOwnNoun } from './by-noun.js';
import { byVerb } from './by-verb.js';
import { byVoiced } from './by-voiced.js';
import { type Items, isComma, isFullStop } from './phrases.js';
import type { IsTime } from './subject-before.js';
import type { Item, Passage, Unit } from './units.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** How many attributions back one that holds another is looked for. */
const NEAR = 4;

/** Everything that cues of a unit's own attribute, in the order of the cues. */
export function attribute(unit: Unit, isTime: IsTime): Attribution[] {
  const { items } = unit;
  const found: Attribution[] = [];
  const claimed = new Set<Passage>();
  const add = (attribution: Attribution | null, outer?: Attribution) => {
    if (attribution === null || attribution.fragments.length === 0) return;
    for (const passage of attribution.passages) {
      claimed.add(passage);
      if (outer?.passages.includes(passage)) outer.passages.splice(outer.passages.indexOf(passage), 1);
    }
    found.push(attribution);
  };
  for (const [index, item] of items.entries()) {
    const group = verbGroupAt(items, index);
    if (group !== null) {
      const outer = found
        .slice(-NEAR)
        .findLast((attribution) => tells(attribution, item) || isClosedBy(attribution, items, group));
      // What somebody says that somebody wants or thinks is part of what is said.
      const { act } = group.form.verb;
      if (outer !== undefined && (act === 'thought' || act === 'intent' || group.shape === 'infinitive')) continue;
      const free = outer === undefined ? claimed : without(claimed, outer.passages);
      add(byVerb(items, group, isTime, free), outer);
    } else if (accordingLength(items, index) > 0) {
      add(byAccording(items, index, accordingLength(items, index), isTime, claimed));
    } else if (item.pos === 'NOUN' && items[index + 1]?.word === 'that') {
      const outer = found.slice(-NEAR).findLast((attribution) => tells(attribution, items[index + 1]));
      const claim = byNoun(items, index, isTime, outer === undefined ? claimed : without(claimed, outer.passages));
      // "Hale said his fear that ...": his own words still, unless the claim is somebody's with a name, or words in marks.
      if (outer === undefined || claim?.kind === 'mixed') add(claim, outer);
    } else if (item.pos === 'VERB') {
      add(byHearing(items, index, isTime, claimed));
    }
  }
  add(byTo(items, isTime, claimed));
  add(byColon(items, isTime, claimed));
  add(byDash(items, claimed));
  for (const [index, { passage }] of items.entries()) {
    if (passage === null || passage.isTitle) continue;
    if (!claimed.has(passage)) {
      add(
        byNounOf(items, index, isTime, claimed) ??
          byOwnNoun(items, index, claimed) ??
          byVoiced(items, index, isTime, claimed) ??
          byNearestVerb(items, index, isTime, claimed),
      );
      continue;
    }
    // "They hope to win over his plea for “one fare”": what somebody thinks of somebody else's words.
    const outer = found.find(
      ({ passages, act }) => passages.includes(passage) && (act === 'thought' || act === 'intent'),
    );
    if (outer !== undefined) add(byNounOf(items, index, isTime, without(claimed, outer.passages)), outer);
  }
  return found;
}

/** Words of the longest subject of a cue that closes a sentence. */
const LONGEST_CLOSING = 8;

/** "Voters say they fear it, a study found.": whether what is told ends where a cue begins that closes the sentence. */
function isClosedBy({ fragments }: Attribution, items: Items, { range, end, form, shape }: VerbGroup): boolean {
  const isLast = items[end] === undefined || (isFullStop(items[end]) && items[end + 1] === undefined);
  if (!isLast || shape !== 'finite' || !form.verb.frames.includes('clause')) return false;
  const last = fragments.at(-1)?.end ?? 0;
  let from = range[0];
  while (from > 0 && range[0] - from <= LONGEST_CLOSING && (items[from - 1]?.start ?? 0) >= last) from--;
  return isComma(items[from]) && from < range[0] && range[0] - from <= LONGEST_CLOSING;
}

const tells = ({ fragments }: Attribution, item: Item | undefined) =>
  item !== undefined && fragments.some((part) => part.start <= item.start && part.end >= item.end);

function without(claimed: ReadonlySet<Passage>, passages: readonly Passage[]): ReadonlySet<Passage> {
  return new Set([...claimed].filter((passage) => !passages.includes(passage)));
}

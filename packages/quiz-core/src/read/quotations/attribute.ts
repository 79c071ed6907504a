import type { Attribution } from './attribution.js';
import { byAccording } from './by-according.js';
import { byColon } from './by-colon.js';
import { byNearestVerb } from './by-nearest-verb.js';
import { byVerb } from './by-verb.js';
import type { IsTime } from './subjects.js';
import type { Passage, Unit } from './units.js';
import { verbGroupAt } from './verb-groups.js';

/** Everything that cues of a unit's own attribute, in the order of the cues. */
export function attribute(unit: Unit, isTime: IsTime): Attribution[] {
  const { items } = unit;
  const found: Attribution[] = [];
  const claimed = new Set<Passage>();
  const add = (attribution: Attribution | null) => {
    if (attribution === null) return;
    for (const passage of attribution.passages) claimed.add(passage);
    found.push(attribution);
  };
  for (let index = 0; index < items.length; index++) {
    const group = verbGroupAt(items, index);
    if (group !== null) add(byVerb(items, group, isTime, claimed));
    else if (items[index]?.word === 'according' && items[index + 1]?.word === 'to')
      add(byAccording(items, index, isTime, claimed));
  }
  add(byColon(items, isTime, claimed));
  for (const [index, { passage }] of items.entries()) {
    if (passage !== null && !claimed.has(passage)) add(byNearestVerb(items, index, isTime));
  }
  return found.filter(({ fragments }) => fragments.length > 0);
}

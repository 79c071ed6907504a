import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import type { Items } from './phrases.js';
import type { IsTime } from './subject-before.js';

/** Tells which items of a row stand in an expression of time; times and items are both in order. */
export function isTimeIn(draft: Draft, items: Items): IsTime {
  const found = new Set<number>();
  let time = bisect(draft.times, (items[0]?.start ?? 0) + 1, ({ end }) => end);
  items.forEach((item, index) => {
    while ((draft.times[time]?.end ?? Number.POSITIVE_INFINITY) <= item.start) time++;
    const at = draft.times[time];
    if (at !== undefined && at.start < item.end && item.pos !== 'QUOTE') found.add(index);
  });
  return (index) => found.has(index);
}

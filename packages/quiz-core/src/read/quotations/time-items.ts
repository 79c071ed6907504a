import type { Draft } from '../draft.js';
import type { Items } from './phrases.js';
import type { IsTime } from './subjects.js';

/** Tells which items of a row stand in an expression of time; times and items are both in order. */
export function isTimeIn(draft: Draft, items: Items): IsTime {
  const found = new Set<number>();
  let time = firstEndingAfter(draft.times, items[0]?.start ?? 0);
  items.forEach((item, index) => {
    while ((draft.times[time]?.end ?? Number.POSITIVE_INFINITY) <= item.start) time++;
    const at = draft.times[time];
    if (at !== undefined && at.start < item.end && item.pos !== 'QUOTE') found.add(index);
  });
  return (index) => found.has(index);
}

function firstEndingAfter(times: Draft['times'], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

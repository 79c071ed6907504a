import type { Time } from '../../schema/index.js';
import { findTimes } from './find-times.js';
import { parsePlainDate } from './plain-date.js';

/**
 * The dates that stand in a text.
 *
 * @param text any text; offsets in the result point into it.
 * @param reference `YYYY-MM-DD` that "Friday" or "last fall" are resolved against; null when unknown.
 * @returns DATE and TIME expressions in order; `value` is null where it would need the reference date.
 */
export function parseDates(text: string, reference: string | null): Time[] {
  const times = findTimes(text, [{ start: 0, end: text.length }], { reference: parsePlainDate(reference ?? '') });
  return times.filter(({ type }) => type === 'DATE' || type === 'TIME');
}

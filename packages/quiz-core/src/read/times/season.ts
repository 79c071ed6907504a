import type { TimeContext } from './time-rule.js';

/** The month a season begins in (northern half of the earth, meteorological). */
const BEGINS = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

/** `YYYY-SP|SU|FA|WI` of "last fall", "this summer", "next spring"; null without a reference date. */
export function seasonValue(season: string, when: string, context: TimeContext): string | null {
  const { reference, anchor } = context;
  const begins = BEGINS.get(season);
  if (reference === null || begins === undefined) return null;
  if (when === 'that' && anchor !== null && /^\d{4}/.test(anchor)) return `${anchor.slice(0, 4)}-${season}`;
  const { year, month } = reference;
  const begun = month >= begins;
  const over = month > begins + 2;
  if (when === 'last' || when === 'this past')
    return `${season === 'WI' ? year - 1 : over ? year : year - 1}-${season}`;
  if (when === 'next' || when === 'this coming') return `${begun ? year + 1 : year}-${season}`;
  if (season === 'WI' && month <= 2) return `${year - 1}-${season}`;
  return `${year}-${season}`;
}

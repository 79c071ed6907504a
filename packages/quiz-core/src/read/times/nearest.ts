import { addMonths, daysBetween, type PlainDate, plainDate } from './plain-date.js';
import type { TimeContext } from './time-rule.js';

type Wanted = TimeContext['tense'];

/** What "last", "next" or the tense asks for. */
const wanted = (when: string, context: TimeContext): Wanted => {
  if (when.startsWith('last') || when === 'past' || when === 'this past') return 'past';
  if (when.startsWith('next') || when === 'this coming') return 'future';
  return context.tense;
};

const isBack = (side: Wanted) => side === 'past' || side === 'done';

/** How much farther a day counts on the side that the tense speaks against; without a tense, news looks back. */
const AGAINST = {
  done: { ahead: 100, behind: 1 },
  past: { ahead: 3, behind: 1 },
  future: { ahead: 1, behind: 6 },
  unknown: { ahead: 1.5, behind: 1 },
};

/**
 * Of the years before, of and after the publication, the one whose day lies nearest; "last", "next" and "this" are
 * taken at their word, a tense only weighs.
 */
export function nearestYear(
  dayIn: (year: number) => PlainDate | null,
  when: string,
  context: TimeContext,
): number | null {
  const { reference } = context;
  if (reference === null) return null;
  if (when === 'this') return reference.year;
  const side = wanted(when, context);
  const { ahead, behind } = AGAINST[side];
  const near = [reference.year - 1, reference.year, reference.year + 1]
    .flatMap((year) => {
      const day = dayIn(year);
      const days = day && daysBetween(reference, day);
      if (days === null || (when !== '' && (isBack(side) ? days > 0 : side === 'future' && days < 0))) return [];
      return [{ year, away: days > 0 ? days * ahead : -days * behind }];
    })
    .sort((a, b) => a.away - b.away);
  return near[0]?.year ?? null;
}

/** The day of that name nearest to the reference date, on the side the tense asks for. */
export function nearestDay(month: number, day: number, context: TimeContext): PlainDate | null {
  const year = nearestYear((candidate) => plainDate(candidate, month, day), '', context);
  return year === null ? null : plainDate(year, month, day);
}

/** The month of that name nearest to the reference date, as its first day; "last" and "this" are taken at their word. */
export function nearestMonth(month: number, when: string, context: TimeContext): PlainDate | null {
  const { reference } = context;
  if (reference === null) return null;
  const here = { year: reference.year, month, day: 1 };
  if (when === 'this') return here;
  const ahead = month - reference.month;
  const side = wanted(when, context);
  if (when !== '') return addMonths(here, isBack(side) ? (ahead >= 0 ? -12 : 0) : ahead <= 0 ? 12 : 0);
  const weight = AGAINST[side];
  const away = (months: number) => (months > 0 ? months * weight.ahead : -months * weight.behind);
  const [best] = [-12, 0, 12].sort((a, b) => away(ahead + a) - away(ahead + b));
  return addMonths(here, best ?? 0);
}

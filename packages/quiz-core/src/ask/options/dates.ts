import { seeded } from '../../random/seeded.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { dateSorts, firstDay } from '../text/dates/date-sorts.js';

/** A date as the key of a question, with dates of its own sort that are not it. */
export interface DateOptions {
  /** "On what date", "In which year", ... */
  readonly asked: string;
  readonly key: string;
  readonly distractors: readonly Distractor[];
  /** Every option, earliest first. */
  readonly sorted: readonly string[];
}

/** How far around the key its neighbours are taken, so that the key stands in every place in its turn. */
const around: readonly (readonly number[])[] = [
  [-3, -2, -1],
  [-2, -1, 1],
  [-1, 1, 2],
  [1, 2, 3],
];
/** Where weekends are left out, or all but weekends, of the neighbours too few are left. */
const fartherOff = [1, 2, 3, 4, 5, -4, -5, -6, -7, -8, 6, 7, 8];
/** A date of the article's own that is farther from the key than this many steps is no neighbour. */
const farthest = 12;
/** What a date is written with: "nearly a decade ago" and "today's youth" are resolved, and give no date to set beside another. */
const isWritten =
  /^(?!.*\bago\b).*(?:\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/iu;

/**
 * Options for a date: other dates of the article of the same sort first, then the days, months or years beside the key. What is past
 * is not set among days to come, nor the other way round.
 *
 * @param value TIMEX3: a day, a month, a year or a season. Null for any other.
 */
export function dateOptions({ reading }: Asking, value: string | null | undefined, seed: string): DateOptions | null {
  const sort = dateSorts.find(({ form }) => value && form.test(value));
  if (!sort || !value || !Number.isFinite(Date.parse(firstDay(value)))) return null;
  const published = reading.publishedAt;
  const isPast = published !== null && firstDay(value) <= published;
  const isPlausible = (other: string) =>
    other !== value && isLikeDay(other, value) && (published === null || isPast === firstDay(other) <= published);
  const [first, last] = [firstDay(sort.step(value, -farthest)), firstDay(sort.step(value, farthest))];
  const own = reading.times.flatMap(({ value: other, text }) => {
    const isNear =
      other !== null &&
      sort.form.test(other) &&
      isWritten.test(text) &&
      isLikeDay(other, value) &&
      first <= firstDay(other) &&
      firstDay(other) <= last;
    return isNear ? [other] : [];
  });
  const turn = Math.floor(seeded('dates', seed)() * around.length);
  const steps = [...(around[turn] ?? []), -1, -2, -3, ...fartherOff].map((by) => sort.step(value, by));
  const others = [...new Set([...own, ...steps])].filter(isPlausible).slice(0, 3);
  const key = sort.say(value);
  const sorted = [value, ...others].toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).map(sort.say);
  const distractors = others.map((other) => ({
    text: sort.say(other),
    because: own.includes(other)
      ? 'The article gives this date for something else.'
      : 'The article does not give this date.',
  }));
  return { asked: sort.asked, key, distractors, sorted };
}

/** A council does not meet on a Sunday, nor is a league match on a Tuesday: days of the week are set among days of the week. */
function isLikeDay(a: string, b: string): boolean {
  const isWeekend = (value: string) =>
    value.length === 10 && [0, 6].includes(new Date(`${value}T00:00:00Z`).getUTCDay());
  return isWeekend(a) === isWeekend(b);
}

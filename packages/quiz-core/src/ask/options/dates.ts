import { seeded } from '../../random/seeded.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';

/** A date as the key of a question, with dates of its own sort that are not it. */
export interface DateOptions {
  /** "On what date", "In which year", ... */
  readonly asked: string;
  readonly key: string;
  readonly distractors: readonly Distractor[];
  /** Every option, earliest first. */
  readonly sorted: readonly string[];
}

/** A sort of date: all options of a question are of one. `step` is the next value, so many units on. */
interface Sort {
  readonly form: RegExp;
  readonly asked: string;
  say(value: string): string;
  step(value: string, by: number): string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasons = ['SP', 'SU', 'FA'];
const seasonNames = ['spring', 'summer', 'fall'];

const sorts: readonly Sort[] = [
  {
    form: /^\d{4}-\d{2}-\d{2}$/u,
    asked: 'On what date',
    say: (value) => {
      const date = new Date(`${value}T00:00:00Z`);
      return `${weekdays[date.getUTCDay()]}, ${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    },
    step: (value, by) => new Date(Date.parse(`${value}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10),
  },
  {
    form: /^\d{4}-\d{2}$/u,
    asked: 'In which month',
    say: (value) => `${months[Number(value.slice(5)) - 1]} ${value.slice(0, 4)}`,
    step: (value, by) => {
      const at = Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1 + by;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    },
  },
  {
    form: /^\d{4}$/u,
    asked: 'In which year',
    say: (value) => value,
    step: (value, by) => String(Number(value) + by),
  },
  {
    form: /^\d{4}-(?:SP|SU|FA)$/u,
    asked: 'In which season',
    say: (value) => `${seasonNames[seasons.indexOf(value.slice(5))]} ${value.slice(0, 4)}`,
    step: (value, by) => {
      const at = Number(value.slice(0, 4)) * 3 + seasons.indexOf(value.slice(5)) + by;
      return `${Math.floor(at / 3)}-${seasons[at % 3]}`;
    },
  },
];

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
  const sort = sorts.find(({ form }) => value && form.test(value));
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

/** A TIMEX3 value in words: "fall 2015", "June 2016". Null for what is no day, month, season or year. */
export function sayDate(value: string | null | undefined): string | null {
  if (!value) return null;
  return sorts.find(({ form }) => form.test(value))?.say(value) ?? null;
}

/** Whether a time began before the article, or on its day; true where the article's day is not known. */
export function isOver({ reading }: Asking, value: string | null | undefined): boolean {
  return !value || reading.publishedAt === null || firstDay(value) <= reading.publishedAt;
}

/** Whether a day, month, season or year was over before the article's own began; false where either is not known. */
export function isPast({ reading }: Asking, value: string | null | undefined): boolean {
  return (
    Boolean(value) && reading.publishedAt !== null && String(value) < reading.publishedAt.slice(0, value?.length ?? 0)
  );
}

/** The first day of a day, month, season or year. */
function firstDay(value: string): string {
  const season = seasons.indexOf(value.slice(5));
  if (season >= 0) return `${value.slice(0, 4)}-${['03', '06', '09'][season]}-01`;
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

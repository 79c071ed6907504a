/** A calendar day with no zone. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Milliseconds of the day's start on the UTC scale: a count of days, not a moment, so no zone can shift it. */
const ticks = ({ year, month, day }: PlainDate) => Date.UTC(year, month - 1, day);

function fromTicks(value: number): PlainDate {
  const date = new Date(value);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `YYYY-MM-DD` at the head of `text`; null when there is none or no calendar has it (February 30). */
export function parsePlainDate(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year && month && day ? plainDate(Number(year), Number(month), Number(day)) : null;
}

/** The day, or null when no calendar has it. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = { year, month, day };
  const real = fromTicks(ticks(date));
  return real.year === year && real.month === month && real.day === day ? date : null;
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromTicks(ticks(date) + days * DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((ticks(to) - ticks(from)) / DAY);

/** The month `months` away, as a day on its first. */
export function addMonths({ year, month }: PlainDate, months: number): PlainDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (date: PlainDate): number => ((((ticks(date) / DAY + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD`. */
export const dayValue = ({ year, month, day }: PlainDate): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** `YYYY-MM`. */
export const monthValue = ({ year, month }: PlainDate): string => `${pad(year, 4)}-${pad(month)}`;

/** `YYYY-Wnn`, the week of ISO 8601 (the one that holds the year's first Thursday is W01). */
export function weekValue(date: PlainDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const first = { year: thursday.year, month: 1, day: 1 };
  return `${pad(thursday.year, 4)}-W${pad(Math.floor(daysBetween(first, thursday) / 7) + 1)}`;
}

/** `YYYY-Qn` of the date. */
export const quarterValue = ({ year, month }: PlainDate): string => `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;

import { dateSorts } from './date-sorts.js';

/** A TIMEX3 value in words: "fall 2015", "June 2016". Null for what is no day, month, season or year. */
export function sayDate(value: string | null | undefined): string | null {
  if (!value) return null;
  return dateSorts.find(({ form }) => form.test(value))?.say(value) ?? null;
}

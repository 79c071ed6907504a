import type { Asking } from '../../asking.js';
import { firstDay } from './date-sorts.js';

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

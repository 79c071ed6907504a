import type { FlawRule } from '../flaw-rule.js';
import { amount } from '../text/amount.js';
import { calendar } from '../text/calendar.js';
import { markedOptions } from '../text/parts.js';

export const lostSequence: FlawRule = {
  id: 'lost-sequence',
  hard: true,
  find(question) {
    const options = markedOptions(question);
    const values = options.map(({ text }) => place(text));
    if (options.length < 3 || values.some((value) => value === null)) return [];
    const numbers = values.filter((value) => value !== null);
    const sorted = numbers.toSorted((a, b) => a - b);
    if (same(numbers, sorted) || same(numbers, sorted.toReversed())) return [];
    const order = options.toSorted((a, b) => (place(a.text) ?? 0) - (place(b.text) ?? 0)).map(({ id }) => id);
    const text = 'Numbers and dates are easier to find, and give nothing away, when they stand in order.';
    return [{ params: {}, text, fix: { do: 'reorder', order } }];
  },
};

/** Where an option belongs among its like; null for what has no place. Weekdays alone have one, Monday first. */
function place(text: string): number | null {
  const date = calendar(text);
  if (date?.year !== undefined || date?.month !== undefined) {
    return (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
  }
  return date?.weekday ?? amount(text);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value === b[index]);
}

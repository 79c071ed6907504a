import { amount } from '../check/text/amount.js';
import { calendar } from '../check/text/calendar.js';
import { seeded } from '../random/seeded.js';
import { shuffled } from '../random/shuffled.js';
import type { Question } from '../schema/index.js';

/**
 * Moves the keys of questions with one key so that no place holds more than its share, in an order the seed tells. Options that have an
 * order of their own (dates, numbers) stay in it.
 */
export function spreadKeys(questions: readonly Question[], seed: string): Question[] {
  const random = seeded('spread-keys', seed);
  const used = new Map<number, number>();
  return questions.map((question) => {
    if (question.kind !== 'choice') return question;
    const places = question.options.map((_, index) => index);
    const at = question.options.findIndex(({ id }) => id === question.key);
    const hasOrder = question.options.every(({ text }) => calendar(text) !== null || amount(text) !== null);
    const to = hasOrder
      ? at
      : (shuffled(places, random).toSorted((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0))[0] ?? at);
    used.set(to, (used.get(to) ?? 0) + 1);
    const key = question.options[at];
    if (!key || to === at) return question;
    const options = question.options.toSpliced(at, 1).toSpliced(to, 0, key);
    return { ...question, options };
  });
}

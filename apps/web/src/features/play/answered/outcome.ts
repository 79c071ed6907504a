import type { Mark } from '@quoth/quiz-core/schema';

export type Outcome = 'right' | 'partly' | 'wrong';

/** How an answer turned out, by its credit (0..1). */
export function outcomeOf(credit: number): Outcome {
  if (credit >= 1) return 'right';
  return credit > 0 ? 'partly' : 'wrong';
}

/** The most questions in a row that earned full credit. */
export function longestRun(results: readonly Pick<Mark, 'credit'>[]): number {
  let longest = 0;
  let run = 0;
  for (const { credit } of results) {
    run = outcomeOf(credit) === 'right' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

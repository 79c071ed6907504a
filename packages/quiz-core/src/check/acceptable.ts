import type { Flaw } from '../schema/index.js';

/** More soft flaws than this make a question unacceptable: two or more, by the rubric's own reading (AIED 2024). */
const mostSoft = 1;

/** The gate a generated question passes before it is shown: no hard flaw, and one soft one at most. */
export function acceptable(flaws: readonly Flaw[]): boolean {
  const soft = new Set(flaws.filter(({ hard }) => !hard).map(({ flaw }) => flaw));
  return !flaws.some(({ hard }) => hard) && soft.size <= mostSoft;
}

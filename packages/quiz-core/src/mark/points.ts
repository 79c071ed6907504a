/** What a fully right answer earns. Time earns nothing: a slow reader who is right has read well. */
const most = 100;

/**
 * Points for one answered question.
 *
 * @param credit 0..1, from `mark`; what lies outside is pulled to the nearer end, and NaN earns nothing.
 * @returns a whole number, 0..100.
 */
export function points(credit: number): number {
  if (Number.isNaN(credit)) return 0;
  return Math.round(Math.min(1, Math.max(0, credit)) * most);
}

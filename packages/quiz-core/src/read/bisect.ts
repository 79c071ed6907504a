/**
 * The first index whose item lies at or after an offset.
 *
 * @param items in ascending order of `at`.
 */
export function bisect<T>(items: readonly T[], offset: number, at: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

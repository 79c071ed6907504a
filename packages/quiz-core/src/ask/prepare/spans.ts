interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Those of an ordered list that lie wholly inside. */
export function within<T extends Extent>(all: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(all, start); index < all.length; index += 1) {
    const item = all[index];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The one of an ordered list that an offset lies in. */
export function holding<T extends Extent>(all: readonly T[], offset: number): T | null {
  const item = all[firstFrom(all, offset + 1) - 1];
  return item && offset < item.end ? item : null;
}

/** Index of the first item that starts at or after an offset. */
function firstFrom(all: readonly Extent[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

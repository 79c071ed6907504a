/** The first `count` of a list that will do. Nobody else is looked at: in a long article there are hundreds. */
export function firstFew<T>(all: Iterable<T>, count: number, willDo: (one: T, found: readonly T[]) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === count) break;
    if (willDo(one, found)) found.push(one);
  }
  return found;
}

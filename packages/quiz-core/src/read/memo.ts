/** Answers kept at most; beyond that all are forgotten, so that a long-lived process does not grow. */
const MOST = 20_000;

/** A pure function of one string that remembers its answers. */
export function memo<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = compute(word);
    known.set(word, value);
    return value;
  };
}

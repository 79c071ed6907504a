/**
 * Counts what was marked, what was found and what of it is right, by row; and keeps every miss with its kind.
 *
 * @typedef {{ kind: string, document: any, start: number, end: number, wanted: string, got: string, confidence?: number }} Miss
 */
export function createTally() {
  const rows = new Map();
  /** @type {Miss[]} */
  const misses = [];
  const row = (name) => {
    if (!rows.has(name)) rows.set(name, { gold: 0, found: 0, right: 0 });
    return rows.get(name);
  };
  return {
    rows,
    misses,
    count(name, { gold = 0, found = 0, right = 0 }) {
      const counted = row(name);
      counted.gold += gold;
      counted.found += found;
      counted.right += right;
    },
    miss: (miss) => misses.push(miss),
  };
}

/** @returns precision, recall and F1 of a row, in per cent. */
export function scoreOf({ gold, found, right }) {
  const share = (of) => (of === 0 ? 0 : (100 * right) / of);
  return { precision: share(found), recall: share(gold), f1: gold + found === 0 ? 0 : (200 * right) / (gold + found) };
}

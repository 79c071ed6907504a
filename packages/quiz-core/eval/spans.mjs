/** Stretches of a text as `[start, end]`, half-open: a quotation that its cue splits has several. */
export const fragmentsOf = ({ start, end, fragments }) => (fragments?.length ? fragments : [[start, end]]);

export const sizeOf = (fragments) => fragments.reduce((sum, [start, end]) => sum + end - start, 0);

/** @returns how many units two lists of stretches have in common. */
export function common(some, others) {
  let sum = 0;
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/** @returns what two lists of stretches have in common over what either has, 0 to 1. */
export function intersectionOverUnion(some, others) {
  const both = common(some, others);
  const either = sizeOf(some) + sizeOf(others) - both;
  return either === 0 ? 0 : both / either;
}

const margin = /[\s"'“”‘’«»`.,;:!?—–-]/u;

/** @returns the stretches without the marks, stops and spaces at their ends, which annotators set each in their own way. */
export function trimmed(text, fragments) {
  return fragments
    .map(([first, last]) => {
      let [start, end] = [first, last];
      while (start < end && margin.test(text[start])) start++;
      while (end > start && margin.test(text[end - 1])) end--;
      return [start, end];
    })
    .filter(([start, end]) => end > start);
}

/** @returns the pair of each item of `gold` with the best item of `found`, each taken once; those without one are left out. */
export function pairUp(gold, found, likeness) {
  const taken = new Set();
  return gold.flatMap((one) => {
    let best = null;
    let most = 0;
    for (const other of found) {
      const like = taken.has(other) ? 0 : likeness(one, other);
      if (like > most) [best, most] = [other, like];
    }
    if (best === null) return [];
    taken.add(best);
    return [[one, best]];
  });
}

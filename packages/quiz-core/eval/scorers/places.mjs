import { countExact } from './exact-spans.mjs';

/** Place names by their exact ends, below the title's line; by label, how many of each kind are found. */
export const places = {
  main: 'exact',
  score(tally, { gold, found }) {
    const isBelowTitle = ({ start }) => start >= Math.max(0, gold.titleLineEnd ?? 0);
    const marked = gold.places.filter(isBelowTitle);
    const taken = found.places.filter(isBelowTitle);
    countExact(tally, gold, { row: 'exact', gold: marked, found: taken, kindOf: () => 'place' });
    const ends = new Set(taken.map(({ start, end }) => `${start}-${end}`));
    for (const { start, end, label } of marked) {
      tally.count(`label ${label}`, { gold: 1, found: 1, right: ends.has(`${start}-${end}`) ? 1 : 0 });
    }
  },
};

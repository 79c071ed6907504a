import { countExact } from './exact-spans.mjs';

/** CoNLL: a name is right when its ends and its type are; MISC stands apart. */
export const entities = {
  main: 'PER+ORG+LOC',
  score(tally, { gold, found }) {
    const row = (name, keep) => ({ row: name, gold: gold.entities.filter(keep), found: found.entities.filter(keep) });
    const kindOf = ({ type }) => type;
    countExact(tally, gold, { ...row('PER+ORG+LOC', ({ type }) => type !== 'MISC'), kindOf });
    const silent = { ...tally, miss: () => {} };
    for (const type of ['PER', 'ORG', 'LOC', 'MISC']) {
      countExact(silent, gold, { ...row(type, (span) => span.type === type), kindOf });
    }
  },
};

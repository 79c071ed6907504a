import { pairUp } from '../spans.mjs';

/** TempEval-3: two times are a pair where they overlap, those of the same ends first; the value of a pair must be the same. */
export const times = {
  main: 'value',
  score(tally, { gold: document, found: { times: found } }) {
    const gold = document.times;
    const likeness = (a, b) => {
      if (a.start === b.start && a.end === b.end) return 2;
      return a.start < b.end && b.start < a.end ? 1 : 0;
    };
    const same = pairUp(gold, found, (a, b) => (likeness(a, b) === 2 ? 1 : 0));
    const [paired, taken] = [new Set(same.map(([one]) => one)), new Set(same.map(([, other]) => other))];
    const overlapping = pairUp(
      gold.filter((one) => !paired.has(one)),
      found.filter((other) => !taken.has(other)),
      likeness,
    );
    const pairs = [...same, ...overlapping];
    const sum = { gold: gold.length, found: found.length };
    tally.count('value', { ...sum, right: pairs.filter(([a, b]) => a.value === b.value).length });
    tally.count('type', { ...sum, right: pairs.filter(([a, b]) => a.type === b.type).length });
    tally.count('strict span', { ...sum, right: same.length });
    tally.count('relaxed span', { ...sum, right: pairs.length });

    const text = ({ start, end }) => document.text.slice(start, end);
    for (const [one, other] of pairs) {
      if (one.value === other.value) continue;
      const [wanted, got] = [one, other].map((time) => `${text(time)} = ${time.value}`);
      tally.miss({ kind: `${one.type}: other value`, document, start: one.start, end: one.end, wanted, got });
    }
    const [known, seen] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
    for (const one of gold) {
      if (known.has(one)) continue;
      const wanted = `${text(one)} = ${one.value}`;
      tally.miss({ kind: `${one.type}: not found`, document, start: one.start, end: one.end, wanted, got: 'nothing' });
    }
    for (const other of found) {
      if (seen.has(other)) continue;
      const got = `${text(other)} = ${other.value}`;
      tally.miss({
        kind: `${other.type}: nothing there`,
        document,
        start: other.start,
        end: other.end,
        wanted: 'nothing',
        got,
      });
    }
  },
};

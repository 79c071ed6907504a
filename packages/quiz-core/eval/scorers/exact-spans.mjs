/**
 * Spans that are right when both ends are: names and places.
 *
 * @param document for the misses
 * @param kindOf what a miss is counted under, beside whether it is missing, wrong in its ends or found where nothing is
 */
export function countExact(tally, document, { row, gold, found, kindOf }) {
  const key = (span) => `${span.start}-${span.end}-${kindOf(span)}`;
  const [wanted, got] = [
    new Map(gold.map((span) => [key(span), span])),
    new Map(found.map((span) => [key(span), span])),
  ];
  const right = [...wanted.keys()].filter((one) => got.has(one)).length;
  tally.count(row, { gold: wanted.size, found: got.size, right });
  const text = ({ start, end }) => document.text.slice(start, end);
  const crosses = (a, b) => a.start < b.end && b.start < a.end;
  for (const [one, span] of wanted) {
    if (got.has(one)) continue;
    const near = [...got.values()].find((other) => crosses(span, other));
    const how =
      near === undefined
        ? 'not found'
        : near.start === span.start && near.end === span.end
          ? 'of another kind'
          : 'other ends';
    const seen = near === undefined ? 'nothing' : `${text(near)} (${kindOf(near)})`;
    tally.miss({
      kind: `${kindOf(span)}: ${how}`,
      document,
      ...at(span),
      wanted: `${text(span)} (${kindOf(span)})`,
      got: seen,
    });
  }
  for (const [one, span] of got) {
    if (wanted.has(one) || [...wanted.values()].some((other) => crosses(span, other))) continue;
    tally.miss({ kind: `${kindOf(span)}: nothing there`, document, ...at(span), wanted: 'nothing', got: text(span) });
  }
}

const at = ({ start, end }) => ({ start, end });

import { scoreOf } from './tally.mjs';

/** How much of the text is shown on either side of a miss. */
const around = 70;

/**
 * Prints the rows of a tally, the main one first, its misses by kind, and the worst of them: those the engine was most sure of, then some of
 * each kind in turn.
 */
export function printReport({ rows, misses }, { main, most }) {
  const order = [...rows].toSorted(([a], [b]) => Number(b === main) - Number(a === main));
  const width = Math.max(...order.map(([name]) => name.length));
  line(`${'row'.padEnd(width)}    gold   found   right  precision  recall     F1`);
  for (const [name, row] of order) {
    const { precision, recall, f1 } = scoreOf(row);
    const counts = [row.gold, row.found, row.right].map((count) => String(count).padStart(7)).join(' ');
    line(`${name.padEnd(width)} ${counts}  ${percent(precision, 9)} ${percent(recall, 7)} ${percent(f1, 6)}`);
  }
  const kinds = byKind(misses);
  line(`\nmisses by kind`);
  for (const [kind, of] of kinds) line(`${String(of.length).padStart(7)}  ${kind}`);
  if (most > 0 && misses.length > 0) line('\nthe worst');
  for (const miss of worst(kinds, most)) printMiss(miss);
}

const percent = (share, width) => share.toFixed(1).padStart(width);
const line = (text) => process.stdout.write(`${text}\n`);

function byKind(misses) {
  const kinds = new Map();
  for (const miss of misses) kinds.set(miss.kind, [...(kinds.get(miss.kind) ?? []), miss]);
  return [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
}

function worst(kinds, most) {
  const surestFirst = kinds.map(([, of]) => of.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0)));
  const longest = Math.max(0, ...surestFirst.map((of) => of.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => surestFirst.flatMap((of) => of[turn] ?? [])).flat();
  return inTurn.slice(0, most);
}

function printMiss({ kind, document, start, end, wanted, got, confidence }) {
  const sure = confidence === undefined ? '' : `, sure ${confidence.toFixed(2)}`;
  const before = document.text.slice(Math.max(0, start - around), start);
  const passage = document.text.slice(start, end);
  const shown = passage.length > 2 * around ? `${passage.slice(0, around)} … ${passage.slice(-around)}` : passage;
  const context = `${before}[[${shown}]]${document.text.slice(end, end + around)}`;
  line(`\n${kind}${sure}  (${document.id}, ${start}-${end})`);
  line(`  marked ${wanted}; read ${got}`);
  line(`  ${context.replace(/\s+/gu, ' ')}`);
}

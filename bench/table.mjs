import { cpus } from 'node:os';

/** What the figures were measured on. */
export function machine() {
  const [{ model } = { model: 'unknown' }] = cpus();
  return `Node ${process.versions.node}, ${cpus().length} cores, ${model.trim()}`;
}

/** Prints rows of [what, figure] under a heading. */
export function table(heading, rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  process.stdout.write(`\n${heading}\n`);
  for (const [what, figure] of rows) process.stdout.write(`  ${what.padEnd(width)}  ${figure}\n`);
}

/** The median of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A whole number with separators. */
export const whole = (number) => Math.round(number).toLocaleString('en');

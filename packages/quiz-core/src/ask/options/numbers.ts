import { amount } from '../../check/text/amount.js';

const named = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Steps to the three other numbers: the key stands in every place in its turn, and no gap is like the next. */
const around: readonly (readonly number[])[] = [
  [-3, -1, 2],
  [-1, 1, 3],
  [1, 2, 4],
  [-4, -3, -1],
];

/**
 * Numbers beside a number, rounded and written as it is: 4 has 3, 5 and 7, "four" has "three", 1,200 has 1,100 and 1,300.
 *
 * @returns null for what is no plain whole number from 2 to a million.
 */
export function nearNumbers(
  text: string,
  random: () => number,
): { others: readonly string[]; sorted: readonly string[] } | null {
  const value = amount(text);
  if (value === null || !Number.isInteger(value) || value < 2 || value > 1e6) return null;
  const isWord = /^\p{L}/u.test(text);
  if (isWord && (value >= named.length || named[value] !== text.toLowerCase())) return null;
  const step = isWord || value < 20 ? 1 : roundness(value);
  const lowest = isWord || value < 20 ? 1 : step;
  const turn = Math.floor(random() * around.length);
  const possible = [0, 1, 2, 3].map((by) =>
    (around[(turn + by) % around.length] ?? []).map((steps) => value + steps * step),
  );
  const fit = possible.filter((all) => all.every((other) => other >= lowest && (!isWord || other < named.length)));
  // Of 850, 950 and 1,150 it is seen which one is another.
  const others = fit.find((all) => all.some((other) => digits(other) === digits(value))) ?? fit[0];
  if (!others) return null;
  const say = (number: number) => (isWord ? (named[number] ?? '') : written(number, text));
  const sorted = [...others, value].toSorted((a, b) => a - b).map((number) => (number === value ? text : say(number)));
  return { others: others.map(say), sorted };
}

/** How many digits a whole number is written with. */
export function digits(value: number): number {
  return String(value).length;
}

/** How far a neighbour may lie: as the number is rounded, and at least a twentieth of it, so that one has to have read it. */
function roundness(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  while (step * 12 < value) step *= String(step).startsWith('5') ? 2 : 5;
  // Beside 100, nobody takes 300 for what was read: 75 and 125 are as round.
  return step >= 100 && value < step * 4 && String(step).startsWith('1') ? step / 4 : step;
}

function written(value: number, like: string): string {
  return like.includes(',') || like.length < 4 || value >= 10_000 ? value.toLocaleString('en-US') : String(value);
}

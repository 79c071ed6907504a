/** Steps to the three other figures: the key stands in every place in its turn, and no gap is like the next. */
const around: readonly (readonly number[])[] = [
  [-3, -1, 2],
  [-1, 1, 3],
  [1, 2, 4],
  [-4, -3, -1],
];

/**
 * Figures beside a percentage, with as many decimals: 6.3 has 5.3 and 7.3, 40 has 30 and 50.
 *
 * @param figure digits alone ("6.3").
 * @returns null for what has no three neighbours above 0.
 */
export function nearPercents(
  figure: string,
  random: () => number,
): { readonly others: readonly string[]; readonly sorted: readonly string[] } | null {
  const value = Number(figure);
  const decimals = figure.split('.')[1]?.length ?? 0;
  const step = decimals > 0 && value < 10 ? fineStep(value) : stepBeside(value);
  const turn = Math.floor(random() * around.length);
  const possible = [0, 1, 2, 3].map((by) =>
    (around[(turn + by) % around.length] ?? []).map((steps) => value + steps * step),
  );
  const others = possible.find((all) => all.every((other) => other > step / 2 && (other <= 100 || value > 100)));
  if (!others) return null;
  const sorted = [...others, value].toSorted((a, b) => a - b).map((one) => one.toFixed(decimals));
  return { others: others.map((one) => one.toFixed(decimals)), sorted };
}

/** At least a twentieth of the figure: 23 is not told from 22 by whoever has read "about a fifth". */
function stepBeside(value: number): number {
  if (value < 1) return 0.1;
  if (value >= 10 && value % 10 === 0) return 10;
  return [1, 2, 3, 5].find((step) => step >= value / 20) ?? 10;
}

/** Of 1.2 billion, 2.2 and 5.2 are no rivals: what is written in tenths is set beside tenths. */
function fineStep(value: number): number {
  return [0.1, 0.2, 0.3, 0.5].find((step) => step >= value / 20) ?? 1;
}

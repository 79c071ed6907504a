/** Steps to the three other figures: the key stands in every place in its turn, and no gap is like the next. */
const around: readonly (readonly number[])[] = [
  [-3, -1, 2],
  [-1, 1, 3],
  [1, 2, 4],
  [-4, -3, -1],
  [-3, -2, -1],
  [1, 2, 3],
];
/** Share of the figure by which the nearest is told from it. */
const apart = 0.15;

interface Figures {
  readonly others: readonly string[];
  readonly sorted: readonly string[];
}

/**
 * Other figures to which something may have risen or fallen, written as the one it did: "$18.60", "31,000", "5.1%", "360g". All lie on
 * its side of the figure where it began, for what fell did not rise.
 *
 * @returns null for what has no three neighbours there.
 */
export function figuresBeside(to: string, from: string, random: () => number): Figures | null {
  const [, before = '', number = '', after = ''] = /^(\D*)([\d,]+(?:\.\d+)?)(.*)$/u.exec(to) ?? [];
  const [key, start] = [figureOf(number), figureOf(from)];
  if (number === '' || key === start || key <= 0) return null;
  const decimals = number.split('.')[1]?.length ?? 0;
  const step = rounded(Math.min(Math.abs(key - start), key * apart), decimals);
  const turn = Math.floor(random() * around.length);
  const possible = around.map((_, by) =>
    (around[(turn + by) % around.length] ?? []).map((steps) => key + steps * step),
  );
  const isPossible = (one: number) => one > 0 && (key < start ? one < start : one > start);
  const chosen = possible.find((all) => all.every(isPossible));
  if (!chosen) return null;
  const say = (one: number) => {
    const plain = {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: isGrouped(number, one),
    };
    return `${before}${one.toLocaleString('en-US', plain)}${after}`;
  };
  const sorted = [...chosen, key].toSorted((a, b) => a - b).map((one) => (one === key ? to : say(one)));
  return { others: chosen.map(say), sorted };
}

function figureOf(figure: string): number {
  return Number(/[\d,]+(?:\.\d+)?/u.exec(figure)?.[0].replaceAll(',', ''));
}

/** To one digit, and no finer than the figure is written. */
function rounded(step: number, decimals: number): number {
  const finest = 10 ** -decimals;
  const size = 10 ** Math.floor(Math.log10(step));
  const one = Math.floor(step / size) * size;
  // A quarter of a point is how banks go.
  const quarter = decimals === 2 && step >= 0.25 && step < 0.5 ? 0.25 : one;
  return Math.max(finest, quarter);
}

function isGrouped(like: string, value: number): boolean {
  return like.includes(',') || value >= 10_000;
}

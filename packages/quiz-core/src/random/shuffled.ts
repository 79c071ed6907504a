/** A copy of `items` in random order (Fisher-Yates); every order is equally likely for a fair `random` in [0, 1). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result: T[] = [];
  for (const item of items) {
    const at = Math.floor(random() * (result.length + 1));
    result.splice(at, 0, item);
  }
  return result;
}

/** How one option looks, before and after the answer: large enough for a thumb, and of the same size in both. */
export const tile = 'relative flex min-h-14 items-center gap-3 rounded-card border-2 px-3 py-2.5 text-read';

/** The letter people choose an option by: A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

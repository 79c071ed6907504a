import { hash } from './hash.js';

/**
 * A generator of numbers in [0, 1) that is the same for the same seed: sfc32 by Chris Doty-Humphrey (public domain).
 *
 * @param parts the seed; joined with a separator, so that no two lists of parts meet by accident.
 */
export function seeded(...parts: readonly string[]): () => number {
  const first = hash('a', ...parts);
  const second = hash('b', ...parts);
  let a = Number.parseInt(first.slice(6), 16) | 0;
  let b = Number.parseInt(second.slice(6), 16) | 0;
  let c = Number.parseInt(first.slice(0, 6) + second.slice(4, 6), 16) | 0;
  let d = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs of sfc32 still show the seed; its author discards twelve.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

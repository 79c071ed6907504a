import { contentWords } from './content-words.js';

/**
 * How much of the shorter of two statements the longer one says too: shared content words over those of the shorter, 0..1.
 *
 * Source: the overlap coefficient of Szymkiewicz and Simpson.
 */
export function overlap(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)];
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  // One word in common is a common subject, unless one word is all that both say.
  return shared < Math.min(2, Math.max(one.size, other.size)) ? 0 : shared / smaller;
}

/**
 * From here on two statements may say the same thing. Low on purpose: two speakers on one subject share a word or two in five,
 * and a distractor dropped for nothing costs less than a second right answer.
 */
export const maySayTheSame = 0.5;

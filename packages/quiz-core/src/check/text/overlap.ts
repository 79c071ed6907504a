import { contentWords } from './content-words.js';

/** How much of the shorter of two statements the longer one says too, 0..1: `sharedContent` of their content words. */
export function overlap(a: string, b: string): number {
  return sharedContent(contentWords(a), contentWords(b));
}

/**
 * Shared content words over those of the shorter statement, 0..1, for two sets of `contentWords`.
 *
 * Source: the overlap coefficient of Szymkiewicz and Simpson.
 */
export function sharedContent(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
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

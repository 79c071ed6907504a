import type { Asking } from '../../asking.js';

/**
 * A time or place together with the preposition before it; alone where a weekday stands without one ("met Friday").
 *
 * @returns null where another word stands before it ("since May", "near Paris", "the Paris mayor").
 */
export function withPreposition(
  asking: Asking,
  at: { start: number; end: number; text: string },
  preposition: RegExp,
): { start: number; end: number } | null {
  const before = asking.tokensIn(Math.max(0, at.start - 30), at.start).at(-1);
  if (!before) return null;
  if (preposition.test(before.text)) return { start: before.start, end: at.end };
  const isBareDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(at.text);
  return isBareDay && /^(?:VERB|NOUN|PROPN|ADV|AUX)$/u.test(before.pos) ? { start: at.start, end: at.end } : null;
}

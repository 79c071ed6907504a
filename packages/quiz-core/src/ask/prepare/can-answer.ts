import { roles } from '../../generated/roles.js';
import type { Entity } from '../../schema/index.js';

/** What a person can be called by instead of by name. */
const offices = new Set(Object.values(roles).flat());

/** People are asked for by their full names. */
export function isFull({ type, name }: Entity): boolean {
  return type !== 'PER' || /\s/u.test(name);
}

/**
 * A role that says by itself who it is: "The Russian ambassador to NATO", "a spokesman for the ministry", "a Brightwell spokesman", "the
 * Liberals". "The mayor" and "the New Jersey governor" are somebody the article may name elsewhere, and no answer.
 */
export function isRole(name: string): boolean {
  if (hasSeveral(name) || name.length > 80 || name.includes(',')) return false;
  if (/^the \p{Lu}\p{L}+s$/iu.test(name)) return /^\S+ \p{Lu}/u.test(name);
  if (
    /^an? (?:\p{Lu}[\p{L}.&’'-]*(?<![’']s) ){1,4}(?:spokes(?:man|woman|person)|official|representative)$/iu.test(name)
  )
    return /^\S+ \p{Lu}/u.test(name);
  const head = /^(?:the|an?) (.+?) (?:of|for|to|at|from|with) (?:the |an? )?\p{L}/iu
    .exec(name)?.[1]
    ?.toLowerCase()
    .split(' ');
  return head !== undefined && (offices.has(head.at(-1) ?? '') || offices.has(head.slice(-2).join(' ')));
}

/** Whether a speaker is more than one, or any of several. */
export function hasSeveral(speaker: string): boolean {
  return /\b(?:and|or|both|others?|several|many|some|two|three)\b/iu.test(speaker.replace(/,.*$/u, ''));
}

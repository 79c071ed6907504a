import { roles } from '../../generated/roles.js';
import type { Entity } from '../../schema/index.js';
import { memo } from '../memo.js';

interface RoleWord {
  readonly gender: Entity['gender'];
  readonly number: 'singular' | 'plural';
}

let table: Map<string, RoleWord> | undefined;

function roleTable(): Map<string, RoleWord> {
  if (table !== undefined) return table;
  table = new Map();
  for (const word of roles.groups ?? []) table.set(word, { gender: 'unknown', number: 'plural' });
  for (const word of [...(roles.offices ?? []), ...(roles.people ?? [])]) {
    table.set(word, { gender: 'unknown', number: 'singular' });
  }
  for (const word of roles.men ?? []) table.set(word, { gender: 'he', number: 'singular' });
  for (const word of roles.women ?? []) table.set(word, { gender: 'she', number: 'singular' });
  return table;
}

/** Longest role in words ("vice chief of general staff" would be five). */
export const LONGEST_ROLE = 4;

/** Fields of study are too many to list: who works in one ends like this ("glaciologist"). */
const SCHOLAR = /^[a-z]+(?:ologist|ographer|iatrist)$/;

const singular = (word: string) =>
  [
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/(?<=s|x|ch|sh)es$/, ''),
    word.replace(/s$/, ''),
  ].find((form) => form !== word && roleTable().has(form));

/**
 * What a role says about who holds it.
 *
 * @param role one or more words in any case ("Prime Minister", "senators"); abbreviations are no roles.
 * @returns null when it is no role; plural for plural forms and for words that are groups by nature.
 */
export const roleWord = memo((role: string): RoleWord | null => {
  const lower = role.toLowerCase();
  const known = roleTable().get(lower);
  if (known !== undefined) return known;
  if (SCHOLAR.test(lower)) return { gender: 'unknown', number: 'singular' };
  if (SCHOLAR.test(lower.replace(/s$/, ''))) return { gender: 'unknown', number: 'plural' };
  const single = singular(lower);
  return single === undefined ? null : { ...(roleTable().get(single) ?? { gender: 'unknown' }), number: 'plural' };
});

/** Whether the role is held by persons, as opposed to a group of them ("committee"). */
export function isPersonRole(role: string): boolean {
  const found = roleWord(role);
  return found !== null && !groups().has(role.toLowerCase());
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Letters of the shortest role that is known though it is misspelt. */
const SHORTEST = 5;

/** Whether a word, in any case, becomes a role when one letter is added or two are exchanged ("manger", "caoch"). */
export const isNearRole = memo((word: string): boolean => {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST || !/^[a-z]+$/.test(lower)) return false;
  for (let at = 1; at <= lower.length; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    const swapped = `${head.slice(0, -1)}${tail.charAt(0)}${head.slice(-1)}${tail.slice(1)}`;
    if (tail !== '' && isPersonRole(swapped)) return true;
    if ([...LETTERS].some((letter) => isPersonRole(`${head}${letter}${tail}`))) return true;
  }
  return false;
});

/** Whether one person of a body at a time holds it ("mayor"). */
export function isOffice(role: string): boolean {
  return offices().has(role.toLowerCase());
}

let groupSet: Set<string> | undefined;
function groups(): Set<string> {
  groupSet ??= new Set(roles.groups ?? []);
  return groupSet;
}

let officeSet: Set<string> | undefined;
function offices(): Set<string> {
  officeSet ??= new Set(roles.offices ?? []);
  return officeSet;
}

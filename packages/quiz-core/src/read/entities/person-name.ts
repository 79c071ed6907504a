import { nicknames } from '../../generated/nicknames.js';
import { memo } from '../memo.js';
import { honorificGender, plain } from '../names/word-lists.js';

/** A person's name in its parts; `first` is empty when only a family name stands there. */
interface PersonName {
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const INITIAL = /^\p{Lu}\.?$/u;
const PARTICLE = /^(?:de|la|le|van|von|der|den|bin|ibn|al|el|du|di|da|dos|das|del|della|ter|ten|zu|y|st\.?)$/i;

/** Parts a name; nicknames in quotation marks and honorifics inside it are left out. */
export const personName = memo((name: string): PersonName => {
  const words = name
    .replace(/[“"(‘'][^”")’']{1,15}[”")’'](?= )/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const suffix = SUFFIX.test(words.at(-1) ?? '') && words.length > 1 ? (words.pop() ?? '') : '';
  while (words.length > 2 && honorificGender(words[0] ?? '') !== null) words.shift();
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
  return { first: words.length > 1 ? (words[0] ?? '') : '', last: words.slice(Math.max(from, 0)).join(' '), suffix };
});

const shorts = new Map<string, string[]>();
for (const [long, short] of Object.entries(nicknames)) {
  for (const name of short) shorts.set(name, [...(shorts.get(name) ?? []), long]);
}

/** Given names in full that a given name can stand for. */
const fullNames = (name: string) => new Set([name, ...(shorts.get(name) ?? [])]);

function sameFirst(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  if (INITIAL.test(left) || INITIAL.test(right)) return left.charAt(0) === right.charAt(0);
  const full = fullNames(left);
  return [...fullNames(right)].some((name) => full.has(name));
}

/** Whether two names of at least two words can be one person's: never merely because the family name is the same. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [personName(a), personName(b)];
  if (plain(one.last) !== plain(other.last) || one.first === '' || other.first === '') return false;
  const juniors = [one.suffix, other.suffix].filter((suffix) => suffix !== '');
  return sameFirst(one.first, other.first) && (juniors.length < 2 || juniors[0] === juniors[1]);
}

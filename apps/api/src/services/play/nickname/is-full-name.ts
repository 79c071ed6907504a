import { givenNames } from '@quoth/quiz-core/given-names';

/**
 * Whether a nickname looks like somebody's real name: a given name and one more word, both with a capital ("John Smith",
 * "Ludwig van Beethoven", "JohnSmith 7"). An initial gives nobody away ("John S").
 *
 * @param nickname in NFKC, without invisible characters.
 */
export function isFullName(nickname: string): boolean {
  const [first, second, ...more] = wordsOf(nickname).filter((word) => !besideNames.has(word));
  if (first === undefined || second === undefined || more.length > 0) return false;
  return isCapitalised(first) && isCapitalised(second) && [...second].length > 1 && isGivenName(first);
}

/** Parts of surnames, and titles; as they are usually written. */
const besideNames: ReadonlySet<string> = new Set(
  'van von de der den del della la le du da di dos bin ibn al el ter zu Mr Mrs Ms Miss Dr'.split(' '),
);

/** Words of letters; one that stands alone is taken apart at its capitals, unless it is a name as it is ("JoAnn"). */
function wordsOf(nickname: string): string[] {
  const words = nickname.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const [only, ...more] = words;
  if (only === undefined || more.length > 0 || isGivenName(only)) return words;
  return only.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

let known: ReadonlySet<string> | undefined;

function isGivenName(word: string): boolean {
  known ??= new Set(Object.values(givenNames).flat().map(plain));
  return known.has(plain(word));
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

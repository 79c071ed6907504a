/** U+0000 and lone surrogates, which neither `text` nor `jsonb` of Postgres can hold. */
const unstorable = /[\0\p{Surrogate}]/u;

/** @returns whether every string in a value from JSON can be stored. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unstorable.test(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isStorable);
  return true;
}

/** Puts U+FFFD, of the same length, for each lone surrogate: a pasted text may be cut in the middle of a character. */
export function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

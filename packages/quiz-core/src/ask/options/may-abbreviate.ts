/**
 * Whether one of two names may be short for the other: "the BCCI" for "the Board of Control", which the article writes out in part only.
 */
export function mayAbbreviate(a: string, b: string): boolean {
  return isShortFor(a, b) || isShortFor(b, a);
}

function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/^the /iu, '').replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = (long.replace(/^the /iu, '').match(/\b\p{Lu}/gu) ?? []).join('');
  return initials.length > 1 && (letters.startsWith(initials) || initials.startsWith(letters));
}

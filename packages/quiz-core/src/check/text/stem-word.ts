/** How a word ends that may have an inflection: the others, half of all, need no closer look. */
const inflected = /[sgdye]$|([bdgmnprt])\1$/u;

/**
 * A word without its inflection, for asking whether two words are one: "annexed", "annexes" and "annexing" become "annex".
 * Light on purpose (plural, past, -ing, possessive, -ly): two words it joins are nearly always forms of one.
 */
export function stemWord(word: string): string {
  const base = word.toLowerCase().replace(/[’']s?$/u, '');
  if (base.length < 5) return base.replace(/(?<=[a-z]{2}[^s])s$/u, '');
  if (!inflected.test(base)) return base;
  return base
    .replace(/ies$/u, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/u, '')
    .replace(/(?<=[^su])s$/u, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed|ly)$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1')
    .replace(/(?<=[a-z]{3})e$/u, '');
}

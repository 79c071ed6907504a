const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const small = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
/** How a number in words begins: most texts asked about are none, and need not be taken apart. */
const inWords = new RegExp(`^(?:${[...small.keys(), ...scales.keys(), 'a'].join('|')})(?![^\\s-])`, 'u');

/**
 * The number a text states, when it states one and begins with it: "four battalions" is 4, "$3.2 million" 3,200,000,
 * "twenty-one" 21, "12 percent" 12.
 *
 * @returns null where the text does not begin with a number.
 */
export function amount(text: string): number | null {
  const parts = text.toLowerCase().replace(/^(?:about|around|nearly|almost|more than|at least|some|roughly) /u, '');
  const digits =
    /^[^\p{L}\p{N}]{0,3}(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s+(hundred|thousand|million|billion|trillion|dozen)\b)?/u.exec(
      parts,
    );
  if (digits) {
    const whole = Number((digits[1] ?? '').replaceAll(',', '') + (digits[2] ?? ''));
    return whole * (scales.get(digits[3] ?? '') ?? 1);
  }
  if (!inWords.test(parts)) return null;
  let total = 0;
  let part: number | null = null;
  for (const word of parts.split(/[\s-]+/u)) {
    const value = small.get(word);
    const scale = scales.get(word);
    if (value !== undefined) part = (part ?? 0) + value;
    else if (scale !== undefined && (part !== null || total === 0)) {
      part = (part ?? 1) * scale;
      if (scale >= 1e3) [total, part] = [total + part, 0];
    } else if (word === 'a' && part === null) part = null;
    else if (word !== 'and' || part === null) break;
  }
  return part === null ? null : total + part;
}

import { amount } from './amount.js';
import { type Calendar, calendar } from './calendar.js';
import { words } from './words.js';

/** Words that make another name of a name: South Korea is not Korea, and New York is not York. */
const distinguishing = new Set(
  'north south east west northern southern eastern western central new papua equatorial great'.split(' '),
);
const passing = new Set(['the', 'a', 'an', 'of', 'mr', 'mrs', 'ms', 'dr', 'sir']);

/**
 * Whether two answers are the same or one includes the other, as far as their words tell: "Ottawa" and "Ottawa, Canada",
 * "June 2016" and "June 16, 2016", "NATO" and "North Atlantic Treaty Organization", "Harper" and "Stephen Harper".
 */
export function sameThing(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  if (one.join(' ') === other.join(' ')) return true;
  const [dateA, dateB] = [calendar(a), calendar(b)];
  if (dateA && dateB) return datesMeet(dateA, dateB);
  const [numberA, numberB] = [amount(a), amount(b)];
  if (numberA !== null && numberB !== null) {
    if (numberA !== numberB) return false;
    if (unnumbered(one) === unnumbered(other)) return true;
  }
  return includes(one, other) || includes(other, one) || isAcronym(a, b) || isAcronym(b, a);
}

function plainWords(text: string): string[] {
  const all = words(text.normalize('NFKC')).map((word) =>
    word.text
      .toLowerCase()
      .replace(/[’']s$/u, '')
      .replaceAll('.', ''),
  );
  return all.filter((word) => !passing.has(word));
}

function unnumbered(all: readonly string[]): string {
  return all.filter((word) => amount(word) === null).join(' ');
}

/** One includes the other when nothing both say differs. */
function datesMeet(a: Calendar, b: Calendar): boolean {
  const fields = ['year', 'month', 'day', 'weekday'] as const;
  const both = fields.filter((field) => a[field] !== undefined && b[field] !== undefined);
  return both.length > 0 && both.every((field) => a[field] === b[field]);
}

function includes(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0 || part.length >= whole.length) return false;
  const at = whole.findIndex((_, start) => part.every((word, index) => whole[start + index] === word));
  if (at < 0) return false;
  return !distinguishing.has(whole[at - 1] ?? '');
}

function isAcronym(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '').trim();
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = [...long.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return initials === letters;
}

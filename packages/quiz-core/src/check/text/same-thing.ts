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
  return sameAnswer(answerOf(a), answerOf(b));
}

/** An answer with what it is compared by; for whoever compares one with many. */
export interface Answer {
  readonly text: string;
  /** Lower case, without articles and titles. */
  readonly words: readonly string[];
  readonly joined: string;
  readonly date: Calendar | null;
  readonly number: number | null;
}

export function answerOf(text: string): Answer {
  const plain = plainWords(text);
  return { text, words: plain, joined: plain.join(' '), date: calendar(text), number: amount(text) };
}

/** `sameThing` of two answers that are taken apart already. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.joined === b.joined) return true;
  if (a.date && b.date) return datesMeet(a.date, b.date);
  if (a.number !== null && b.number !== null) {
    if (a.number !== b.number) return false;
    if (unnumbered(a.words) === unnumbered(b.words)) return true;
  }
  return (
    includes(a.words, b.words) || includes(b.words, a.words) || isAcronym(a.text, b.text) || isAcronym(b.text, a.text)
  );
}

function plainWords(text: string): string[] {
  const all = words(text.normalize('NFKC')).map((word) =>
    word
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

import { amount } from '../../check/text/amount.js';
import { seeded } from '../../random/seeded.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { once } from '../once.js';
import type { Counted } from '../text/numbers/counted.js';
import { digits, nearNumbers } from './numbers.js';
import { mostDistractors } from './other-speakers.js';

/** A number of the article's own that is farther from the key than this factor is no rival. */
const farthest = 3;
/** One that is nearer than this share of the key may be the key, rounded. */
const nearest = 0.1;

/**
 * Wrong numbers for a count: numbers the article gives for something else, of about the key's size, and then numbers near to it, all
 * written as the key is.
 *
 * @param within the statement that has the key: no number of its own may be a distractor.
 */
export function countOptions(
  asking: Asking,
  { number, start }: Counted,
  within: { readonly start: number; readonly end: number },
): { readonly distractors: readonly Distractor[]; readonly sorted: readonly string[] } | null {
  const { reading } = asking;
  const plain = number.replace(/^\p{L}+ (?=\S)/u, '');
  const prefix = number.slice(0, number.length - plain.length);
  const near = nearNumbers(plain, seeded('numbers', reading.id, String(start)));
  const value = amount(plain);
  if (near === null || value === null) return null;
  const statement = reading.text.slice(within.start, within.end);
  const stated = new Set(statement.split(/[\s-]+/u).map((word) => amount(word)));
  const counted = numbersOfSame(asking, reading.text.slice(start + number.length, start + number.length + 60));
  const own = ownNumbers(asking, value, /^\d/u.test(plain));
  const others = [...own, ...near.others].filter((other, index, all) => {
    const one = amount(other);
    return (
      !stated.has(one) && !(one !== null && counted.has(one)) && all.findIndex((same) => amount(same) === one) === index
    );
  });
  const fromArticle = others.filter((other) => own.includes(other)).slice(0, 1);
  const isAsLong = (other: string) => Number(digits(amount(other) ?? 0) === digits(value));
  const beside = others.filter((other) => near.others.includes(other) && !fromArticle.includes(other));
  const chosen = [...fromArticle, ...beside.toSorted((a, b) => isAsLong(b) - isAsLong(a))]
    .slice(0, mostDistractors)
    .map((other) => `${prefix}${other}`);
  const because = `The article says ${number}.`;
  const sorted = [number, ...chosen].toSorted((a, b) => (amount(a) ?? 0) - (amount(b) ?? 0));
  return { distractors: chosen.map((text) => ({ text, because })), sorted };
}

/** Numbers the article has for other things, none of them a year, a date or part of a longer number. */
function ownNumbers({ reading }: Asking, value: number, inDigits: boolean): string[] {
  if (!inDigits) return [];
  return reading.tokens
    .filter(({ pos, text, start, end }) => {
      const other = pos === 'NUM' && /^[\d,]+$/u.test(text) ? amount(text) : null;
      if (other === null || other === value || (other >= 1500 && other <= 2100 && !text.includes(','))) return false;
      const isApart = /^\s?$/u.test(reading.text.slice(Math.max(0, start - 1), start));
      const isPlain =
        isApart &&
        /^ (?!million|billion|[ap]\.?m|percent|per |January|years?\b)\p{Ll}/u.test(reading.text.slice(end, end + 9));
      const isNear = Math.abs(other - value) < nearest * value && value > 1 / nearest;
      return isPlain && !isNear && other >= value / farthest && other <= value * farthest && other > 1;
    })
    .map(({ text }) => text);
}

/** Every number that the article gives for things by one name: another count of them is no wrong answer to be sure of. */
function numbersOfSame(asking: Asking, behind: string): ReadonlySet<number> {
  const things = /^ (?:\p{L}[\p{L}-]* ){0,2}?(\p{L}+s|people|men|women|children)\b/iu.exec(behind)?.[1];
  return (things && numbersByThing(asking).get(things.toLowerCase())) || new Set();
}

/** The numbers of the article by each of the two words behind them: "310 jobs", "310 new jobs". */
const numbersByThing = once(({ reading: { tokens } }: Asking): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  tokens.forEach((token, index) => {
    const value = token.pos === 'NUM' || /^\d/u.test(token.text) ? amount(token.text) : null;
    if (value === null) return;
    for (const { text } of tokens.slice(index + 1, index + 3)) {
      const word = text.toLowerCase();
      found.set(word, (found.get(word) ?? new Set()).add(value));
    }
  });
  return found;
});

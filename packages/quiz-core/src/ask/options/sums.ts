import { seeded } from '../../random/seeded.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { nearNumbers } from './numbers.js';
import { mostDistractors } from './other-speakers.js';
import { nearPercents } from './percents.js';

/** A sum of money as the article writes it: "$600 million" is "$", "600" and " million". */
interface Sum {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const currency = /(?:[A-Z]{0,3}[$£€¥]|(?=\d))/u.source;
const scale = / ?(?:thousand|million|billion|trillion|bn|m)\b/u.source;
const units = / (?:euros|dollars|pounds|yen|yuan|francs|kronor|kroner|rupees|pesos)\b/u.source;
const sum = new RegExp(
  `^(${currency})(\\d(?:[\\d,]*\\d)?(?:\\.\\d)?)((?:${scale})?(?:${units})?)(?![\\d,.]*\\d|-)`,
  'u',
);

/** The sum of money that a text begins with; null where it begins with none. */
export function sumAt(text: string): Sum | null {
  const [, before = '', figure = '', after = ''] = sum.exec(text) ?? [];
  const isMoney = /[$£€¥]/u.test(before) || new RegExp(`${units}$`, 'u').test(after);
  return figure !== '' && isMoney ? { before, figure, after } : null;
}

/** Sums near a sum, rounded and written as it is. Null for what has no neighbours of its kind. */
export function sumOptions(
  { reading }: Asking,
  { before, figure, after }: Sum,
  at: number,
): { readonly key: string; readonly distractors: readonly Distractor[]; readonly sorted: readonly string[] } | null {
  const random = seeded('sums', reading.id, String(at));
  const near = figure.includes('.') ? nearPercents(figure, random) : nearNumbers(figure, random);
  if (near === null) return null;
  const say = (one: string) => `${before}${one}${after}`;
  const key = say(figure);
  const others = near.others.map(say).filter((other) => !reading.text.includes(other));
  const distractors = others.slice(0, mostDistractors).map((text) => ({ text, because: `The article says ${key}.` }));
  return { key, distractors, sorted: near.sorted.map(say) };
}

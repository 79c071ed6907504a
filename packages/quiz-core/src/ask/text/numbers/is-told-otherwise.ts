import { amount } from '../../../check/text/amount.js';
import type { Asking } from '../../asking.js';
import { plainNumber } from './plain-number.js';

/** Words for one fate: what one sentence counts as the dead, another counts as bodies. */
const fates = [
  /\b(?:kill|die[ds]?\b|dead\b|deaths?\b|bodies\b|toll\b|perish|drown|fatalit|shot dead|lives\b)/iu,
  /\b(?:injur|wound|hurt\b|hospitali[sz]|(?:to|in) (?:a |the )?hospital)/iu,
  /\b(?:arrest|detain|charged\b|custody)/iu,
  /\b(?:rescue|evacuat|sav(?:ed|ing)\b)/iu,
  /\b(?:displace|homeless|flee|fled\b|from their (?:homes|houses)|without homes)/iu,
  /\bwithout (?:power|electricity|heat|water)\b|\bpower (?:cut|outage|failure)|\bblackout/iu,
  /\b(?:destroy|damage|flatten)/iu,
  /\b(?:missing|trapped|kidnap|abduct)/iu,
  /\b(?:survive|stabbed|poison|ill\b)/iu,
];
/** What tells of another day has its own count. */
const anotherTime =
  /\b(?:(?:1[89]|20)\d\d(?!,?\d)|last (?:year|month)|(?:years?|months?|decades?) ago|earlier|previous|since)\b/iu;
const number = new RegExp(plainNumber, 'giu');

/** Whether a verb tells what befell people, so that another word for it may count the same. */
export function isFate(verb: string): boolean {
  return fates.some((one) => one.test(verb));
}

/** Whether the article gives another number for the same fate, in any block but of another time: then neither is sure to be right. */
export function isToldOtherwise(
  { reading }: Asking,
  fate: string,
  value: number,
  own: { readonly start: number },
): boolean {
  const same = fates.find((one) => one.test(fate));
  if (!same) return true;
  return reading.sentences.some(({ start, end }) => {
    const text = reading.text.slice(start, end);
    if (start === own.start || !same.test(text) || anotherTime.test(text)) return false;
    return [...text.matchAll(number)].some(({ 0: found, index }) => {
      const near = text.slice(Math.max(0, index - 40), index + found.length + 40);
      const behind = text.slice(index + found.length);
      return amount(found) !== value && same.test(near) && !isAge(text.slice(0, index), behind) && !isNoToll(behind);
    });
  });
}

/** "Lars Holmby, 46, a referee" */
function isAge(before: string, behind: string): boolean {
  return /\p{L}, $/u.test(before) && /^(?:[,.;)]|$)/u.test(behind);
}

/** Measures, and a part of those who are counted: "four of the injured". */
function isNoToll(behind: string): boolean {
  return /^(?: (?:years?|days?|hours?|minutes?|miles|km)\b|-year| of (?:the|them|those|whom)\b)/u.test(behind);
}

import type { Quote } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import type { Bound } from './is-bound.js';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A sentence that somebody spoke. */
export interface Spoken extends Extent {
  /** The one they spoke next, in the same quotation or, `isApart`, in another. */
  readonly next:
    | (Extent & { readonly text: string; readonly isApart: boolean; readonly isLast: boolean; readonly gap?: Extent })
    | null;
  /** What the reporter put in its middle: “If it rains,” she said, “we will leave”. */
  readonly gap?: Extent;
  /** Set where it is known whom its "he" or "she" stands for. */
  readonly bound?: Bound;
}

/** How a sentence opens that takes back, or turns round, what the one before it says. */
const turn =
  /^(?:But|Now|Instead|Yet|Still|However|Unfortunately|Sadly|Except|Only(?=,| (?:I|we|you|he|she|it|they|now|then|this|that)\b)|Nevertheless|Though|Although|Then again|That said|And yet|And in this|And now|Not any ?more|It[’']s just that|(?:I|We)[’'](?:ve|m|re) just)\b/u;
/** Farthest, in characters, that the next words of a speaker stand behind the last. */
const soon = 160;

/** Whether what the speaker says next turns the sentence round: alone it says what they do not mean. */
export function isTurned({ next }: Spoken): boolean {
  return next !== null && turn.test(next.text);
}

/** Whether a speaker goes on behind a question of their own, unless with another: what they ask they then mostly answer. */
export function isAnswered(asking: Asking, { end, next }: Spoken): boolean {
  return asking.reading.text.slice(0, end).endsWith('?') && next !== null && !next.text.endsWith('?');
}

/** The sentences of a direct quotation, without the marks around them or those that reopen it in a new paragraph. */
export function spokenSentences(asking: Asking, quote: Quote): Spoken[] {
  const { text } = asking.reading;
  const parts = quote.fragments ?? [[quote.start, quote.end] as [number, number]];
  const all = parts.flatMap(([start, end], part) => sentencesOf(text, start, end).map((one) => ({ ...one, part })));
  const goesOn = (index: number) => {
    const [one, other] = [all[index], all[index + 1]];
    return one !== undefined && other !== undefined && one.part !== other.part && isBrokenOff(text, one, other);
  };
  const nextOf = (index: number): Spoken['next'] => {
    const after: (Extent & { part?: number }) | null = all[index + 1] ?? nextSpoken(asking, quote);
    if (after === null) return null;
    const isApart = after.part === undefined;
    const { end, part } = all[index] ?? after;
    const gap = isApart || after.part === part ? {} : { gap: { start: end, end: after.start } };
    return {
      start: after.start,
      end: after.end,
      text: text.slice(after.start, after.end),
      isApart,
      isLast: index + 2 >= all.length,
      ...gap,
    };
  };
  return all.flatMap((one, index): Spoken[] => {
    if (goesOn(index - 1) || (index === 0 && finishesReporters(asking, quote, one))) return [];
    if (!goesOn(index)) return [{ start: one.start, end: one.end, next: nextOf(index) }];
    const rest = all[index + 1];
    if (rest === undefined || goesOn(index + 1)) return [];
    return [{ start: one.start, end: rest.end, next: nextOf(index + 1), gap: { start: one.end, end: rest.start } }];
  });
}

/** “If it rains,” she said, “we will leave”: the second part goes on with the sentence of the first. */
function isBrokenOff(text: string, one: Extent, other: Extent): boolean {
  return /^\p{Ll}/u.test(text.slice(other.start, other.end)) && !/[.!?]$/u.test(text.slice(one.start, one.end));
}

/** "With the votes still out, Lee said “we dropped”": words that open small behind a clause of the reporter's finish a sentence of theirs. */
function finishesReporters({ reading, sentenceAt }: Asking, { start, cue, speaker }: Quote, first: Extent): boolean {
  const { text } = reading;
  const sentence = sentenceAt(start);
  if (!/^\p{Ll}/u.test(text.slice(first.start, first.end)) || sentence === null || sentence.start === start)
    return false;
  const tellers = [cue, speaker].flatMap((one) => (one !== null && one.end <= start ? [one] : []));
  const from = Math.min(...tellers.map((one) => one.start));
  const to = Math.max(...tellers.map((one) => one.end));
  return (
    tellers.length === 0 ||
    /\p{L}/u.test(text.slice(to, start)) ||
    /\p{L}+ \p{L}+/u.test(text.slice(sentence.start, from))
  );
}

/** What the same speaker is quoted with right behind a quotation. */
function nextSpoken({ reading }: Asking, quote: Quote): Extent | null {
  const next = reading.quotes.find(({ start }) => start >= quote.end);
  const isTheirs =
    next !== undefined && next.kind === 'direct' && next.name === quote.name && next.start - quote.end <= soon;
  return isTheirs ? (sentencesOf(reading.text, next.start, next.end)[0] ?? null) : null;
}

/** Marks of quotation, the two apostrophes that stand for one among them. */
const marks = /[“”"«»]|''/gu;

function sentencesOf(text: string, start: number, end: number): Extent[] {
  const inside = text.slice(start, end).replace(marks, (mark) => ' '.repeat(mark.length));
  return [
    ...inside.matchAll(
      /\S.*?(?:(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Gen|Jr|Sr|vs|No|[A-Z]))[.!?…]+(?=\s+\p{Lu}|\s*$)|$)/gmu,
    ),
  ].map((match) => {
    return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  });
}

import type { Time } from '../../schema/index.js';
import type { PlainDate } from './plain-date.js';

/** What a time expression is read against. */
export interface TimeContext {
  /** The day the article came out; null when nobody knows it. */
  readonly reference: PlainDate | null;
  /** The tense of the clause the expression stands in; "done" where what was done then stands right before it. */
  readonly tense: 'past' | 'done' | 'future' | 'unknown';
  /** Value of the last calendar date the article spoke of before this one. */
  readonly anchor: string | null;
  /** The quarter (`YYYY-Qn`) that the passage reports on; null when it reports on none. */
  readonly quarter: string | null;
  /** Up to 40 characters before and after the expression. */
  readonly before: string;
  readonly after: string;
}

export interface TimeRead {
  readonly type: Time['type'];
  readonly value: string | null;
}

/** One kind of time expression: what it looks like and what it means. */
export interface TimeRule {
  readonly pattern: RegExp;
  /** Null when the expression means no time here after all. */
  read(match: RegExpExecArray, context: TimeContext): TimeRead | null;
}

/** A rule whose pattern holds from where it is tried to the end of a word, in any case. */
export function timeRule(source: string, read: TimeRule['read']): TimeRule {
  return { pattern: new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy'), read };
}

/** A named group of a match; the empty string when it took no part. */
export const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';

export const date = (value: string | null): TimeRead => ({ type: 'DATE', value });
export const time = (value: string | null): TimeRead => ({ type: 'TIME', value });
export const duration = (value: string | null): TimeRead => ({ type: 'DURATION', value });
export const set = (value: string | null): TimeRead => ({ type: 'SET', value });

/** Words before a date that narrow it without changing its value ("early", "the end of"). */
export const PART_OF =
  '(?:(?:earlier|later|early|late|mid)(?: in)? |(?:early|late|mid)-|the (?:end|start|beginning|middle|close|rest|remainder) of |(?:mid|late|early) to (?:mid|late) )';

/** Words before a number that blur it ("almost", "more than"). */
export const ABOUT =
  '(?:(?:almost|nearly|about|roughly|approximately|at least|more than|less than|fewer than|up to|at most|only|just) )';

/** The value of a part of a day, hung onto a date's ("2016-06-17" -> "2016-06-17TNI"). */
export const partOfDay = (value: string | null, part: string | null): string | null =>
  value === null || part === null ? null : `${value}T${part}`;

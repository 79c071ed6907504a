import {
  addDays,
  addMonths,
  dayValue,
  monthValue,
  type PlainDate,
  parsePlainDate,
  quarterValue,
  weekdayOf,
  weekValue,
} from './plain-date.js';
import { seasonValue } from './season.js';
import { spanValue } from './span-value.js';
import {
  ABOUT,
  date,
  duration,
  group,
  PART_OF,
  partOfDay,
  type TimeContext,
  type TimeRule,
  time,
  timeRule,
} from './time-rule.js';
import { anyOf, COUNT, readCount, VAGUE_COUNT, worthOf } from './words.js';

const UNIT = `(?<unit>${anyOf('unit')}s?)`;
const PART = `(?:,? (?:early |late )?(?<part>${anyOf('part of day')}))?`;

/** The value of the reference date moved by a number of units, as fine as the unit ("two years ago" is a year). */
function moved(from: PlainDate | null, unit: string | null, by: number): string | null {
  if (from === null) return null;
  switch (unit) {
    case 'D':
      return dayValue(addDays(from, by));
    case 'W':
      return weekValue(addDays(from, by * 7));
    case 'M':
      return monthValue(addMonths(from, by));
    case 'Q':
      return quarterValue(addMonths(from, by * 3));
    case 'Y':
      return String(from.year + by);
    case 'DE':
      return String(from.year + by * 10);
    case 'CE':
      return String(from.year + by * 100);
    default:
      return null;
  }
}

/** The first day of what a calendar value covers; null for values that are no calendar dates. */
function startOf(value: string | null): PlainDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '') ?? [];
  return year ? { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) } : null;
}

const anchored = (context: TimeContext): PlainDate | null => startOf(context.anchor) ?? context.reference;

/** In a passage about a quarter, "a year earlier" is the same quarter of the year before. */
function yearBefore(context: TimeContext, years: number): string | null {
  const [, year, quarter] = /^(\d{4})-(Q\d)$/.exec(context.quarter ?? '') ?? [];
  return year ? `${Number(year) - years}-${quarter}` : null;
}

/** A weekday by tense: without a sign of the future the last one, and today's own name means today. */
function weekday(day: number, when: string, context: TimeContext): PlainDate | null {
  const { reference } = context;
  if (reference === null) return null;
  const back = (weekdayOf(reference) - day + 7) % 7;
  if (/^(?:next|this coming|coming)$/.test(when)) return addDays(reference, back === 0 ? 7 : 7 - back);
  if (/^(?:last|past|this past)$/.test(when)) return addDays(reference, back === 0 ? -7 : -back);
  if (context.tense === 'future' && !OF_DONE.test(context.after)) return addDays(reference, back === 0 ? 0 : 7 - back);
  return addDays(reference, -back);
}

/** "Wednesday's ruling", which they would fight: what is called by its day and can only lie behind. */
const OF_DONE =
  /^['’]s (?:\p{L}+ ){0,2}?(?:ruling|verdict|attack|bombing|shooting|killing|crash|explosion|blast|quake|earthquake|fire|announcement|statement|defeat|loss|death|arrest|resignation)s?\b/u;
/** "Today's youth", "today's world": of these times, and of no day. */
const OF_NOW =
  /^['’]s (?:\p{L}+ )?(?:youth|young|world|society|generation|children|kids|teenagers|parents|students|women|men|families|workers|standards|money|prices|dollars|market|economy|technology|politics|culture|media|climate|age)\b/u;

const today = (context: TimeContext, by = 0) => context.reference && dayValue(addDays(context.reference, by));

/** Times that are known only from the publication date or from a date named before. */
export const relativeRules: readonly TimeRule[] = [
  timeRule(`(?:(?:early|late|earlier|later) )?(?<word>today|yesterday|tomorrow)${PART}`, (match, context) => {
    const word = group(match, 'word').toLowerCase();
    if (word === 'today' && OF_NOW.test(context.after)) return date('PRESENT_REF');
    const value = today(context, word === 'today' ? 0 : word === 'tomorrow' ? 1 : -1);
    return group(match, 'part') ? time(partOfDay(value, worthOf('part of day', group(match, 'part')))) : date(value);
  }),
  timeRule('(?:late |later |early |earlier )?tonight', (_, context) => time(partOfDay(today(context), 'NI'))),
  timeRule('the day (?<where>before yesterday|after tomorrow)', (match, context) =>
    date(today(context, group(match, 'where') === 'before yesterday' ? -2 : 2)),
  ),
  timeRule(
    `(?:(?:early|late|earlier|later) )?(?<when>this|last|that) (?<part>${anyOf('part of day')})`,
    (match, context) => {
      const when = group(match, 'when').toLowerCase();
      const value = when === 'that' ? context.anchor : today(context, when === 'last' ? -1 : 0);
      return time(partOfDay(value, worthOf('part of day', group(match, 'part'))));
    },
  ),
  timeRule(
    `(?:(?:early|late|earlier|later)(?: on)? )?(?<when>last |next |this past |this coming |coming |past |this )?(?<day>${anyOf('weekday')})${PART}`,
    (match, context) => {
      const name = group(match, 'day');
      if (!/^\p{Lu}/u.test(name) || (/^(?:Sun|Sat|Mon|Wed|Fri)$/.test(name) && !/^\.?,? /.test(context.after)))
        return null;
      if (/^(?:Sun|Sat|Mon|Wed|Fri)$/.test(name)) return null;
      const when = group(match, 'when').trim().toLowerCase();
      const day = weekday(Number(worthOf('weekday', name)), when === 'this' ? '' : when, context);
      const value = day && dayValue(day);
      return group(match, 'part') ? time(partOfDay(value, worthOf('part of day', group(match, 'part')))) : date(value);
    },
  ),
  timeRule(
    `(?:${PART_OF})?(?<when>last|next|this|this past|this coming|the past|the previous|the coming|previous|the following|that(?: same)?|the same|the next|the latest|the current) ${UNIT}`,
    (match, context) => {
      const when = group(match, 'when').toLowerCase();
      const unit = worthOf('unit', group(match, 'unit'));
      if (group(match, 'unit').toLowerCase().endsWith('s') || unit === null || unit.startsWith('T')) return null;
      if (/^(?:the following|the next)$/.test(when)) return date(moved(anchored(context), unit, 1));
      if (/^(?:that|the same|that same)$/.test(when)) return date(moved(anchored(context), unit, 0));
      if (when === 'the previous' || when === 'previous') return date(moved(anchored(context), unit, -1));
      if (unit === 'DE' || unit === 'CE') return when === 'this' ? null : duration(unit === 'DE' ? 'P10Y' : 'P100Y');
      const by = /^(?:last|the past)/.test(when) ? -1 : /^(?:next|this coming|the coming)/.test(when) ? 1 : 0;
      if (unit === 'Q' && when === 'the latest' && context.quarter !== null) return date(context.quarter);
      return date(moved(context.reference, unit, by));
    },
  ),
  timeRule(
    '(?:(?:early|late|earlier|later) )?(?<when>last|next|this|this past|this coming|the past|the) weekend',
    (match, context) => {
      const { reference } = context;
      const when = group(match, 'when').toLowerCase();
      if (reference === null) return date(null);
      const onIt = weekdayOf(reference) >= 6;
      const ahead = /next|coming/.test(when) || (!/last|past/.test(when) && context.tense === 'future');
      const isPast = context.tense === 'past' || context.tense === 'done';
      const back = ahead || (onIt && !/last|past/.test(when)) || (when === 'this' && !isPast) ? 0 : 7;
      return date(`${weekValue(addDays(reference, when === 'next' ? 7 : -back))}-WE`);
    },
  ),
  timeRule(
    `(?:${PART_OF})?(?<when>last|next|this|this past|this coming|that|the) (?<season>${anyOf('season')})`,
    (match, context) => {
      const when = group(match, 'when').toLowerCase();
      if (when === 'the' && !/^(?:of)? ?$/.test(context.before.slice(-3))) return null;
      return date(seasonValue(worthOf('season', group(match, 'season')) ?? '', when, context));
    },
  ),
  timeRule(`(?:${PART_OF}|the )?(?<season>${anyOf('season')})(?: of|,)? (?<year>(?:19|20)\\d\\d)`, (match) =>
    date(`${group(match, 'year')}-${worthOf('season', group(match, 'season'))}`),
  ),
  timeRule(
    `(?:${ABOUT})?(?<count>${COUNT}|${VAGUE_COUNT})[ -]${UNIT}[ -](?<side>ago|earlier|before|later|after|from now|hence|from today)`,
    (match, context) => {
      const count = readCount(group(match, 'count'));
      const unit = worthOf('unit', group(match, 'unit'));
      const side = group(match, 'side').toLowerCase();
      const back = /^(?:ago|earlier|before)$/.test(side);
      if (unit === null) return null;
      if (unit.startsWith('T')) return duration(spanValue(count, unit));
      if (count === null) return date(back ? 'PAST_REF' : 'FUTURE_REF');
      const quarter = unit === 'Y' && back ? yearBefore(context, count) : null;
      if (quarter !== null) return date(quarter);
      if (side === 'before' || side === 'after') return duration(spanValue(count, unit));
      const from = /^(?:ago|from now|hence|from today)$/.test(side) ? context.reference : anchored(context);
      return date(moved(from, unit, Math.round(back ? -count : count)));
    },
  ),
  timeRule('(?:the )?year[- ](?:ago|earlier)(?: (?:quarter|period))?', (_, context) =>
    date(yearBefore(context, 1) ?? moved(context.reference, 'Y', -1)),
  ),
  timeRule('(?:the time|that time|the same time)', (match, context) => {
    if (!/\b(?:at|by|around|since) $/i.test(context.before) || /^ (?:of|when|that|to|for)\b/.test(context.after))
      return null;
    return match[0].toLowerCase() === 'the same time' ? null : date(parsePast(context));
  }),
];

/** "At the time" is the time last spoken of, when that lies in the past and is not the day of publication. */
function parsePast(context: TimeContext): string {
  const { anchor, reference } = context;
  if (anchor === null || !/^\d{4}/.test(anchor)) return 'PAST_REF';
  const named = parsePlainDate(anchor);
  const isToday = named !== null && reference !== null && dayValue(named) === dayValue(reference);
  return isToday ? 'PAST_REF' : anchor;
}

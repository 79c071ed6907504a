import { holidayIn } from './holidays.js';
import { nearestDay, nearestMonth, nearestYear } from './nearest.js';
import { dayValue, monthValue, plainDate } from './plain-date.js';
import { date, duration, group, PART_OF, type TimeRule, timeRule } from './time-rule.js';
import { anyOf, readCount, worthOf } from './words.js';

const MONTH = `(?<month>${anyOf('month')}(?<=\\b(?!May|June|July)\\p{L}{3,4})\\.|${anyOf('month')})`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)';
const WEEKDAY = `(?:last |next )?(?:(?:this |this coming )?${anyOf('weekday')}\\.?,? (?:the )?)?`;
const SPELLED_DAY = `(?<ordinal>${anyOf('ordinal')}|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`;

/** "May" and "March" are verbs, too; a month has its capital. */
const isMonth = (word: string) => /^\p{Lu}/u.test(word);

/** A year that a number could be without being one: what follows counts things. */
const COUNTED =
  /^ (?:years?|people|dollars?|euros?|pounds?|miles?|kilomet|met(?:er|re)s?|feet|troops|men|women|children|jobs|votes?|tons?|tonnes|soldiers|workers|students|homes|times|percent|hours|minutes|seconds|calories|words|points|seats|delegates|shares)/;
const SINCE =
  /(?:\b(?:in|since|of|by|from|until|till|before|after|during|around|about|and|to|circa|through|late|early|mid)|[(–—-]) ?$/i;

function readDay(month: string, day: string, year: string, context: Parameters<TimeRule['read']>[1]) {
  const [monthNumber, dayNumber] = [Number(worthOf('month', month)), Number(day)];
  if (!isMonth(month) || plainDate(2000, monthNumber, dayNumber) === null) return null;
  if (year) {
    const exact = plainDate(Number(year), monthNumber, dayNumber);
    return exact && date(dayValue(exact));
  }
  const near = nearestDay(monthNumber, dayNumber, context);
  return date(near && dayValue(near));
}

function ordinalDay(word: string): string {
  const [tens, ones] = word.toLowerCase().split('-');
  const single = worthOf('ordinal', word);
  if (single !== null) return single;
  return String(Number(worthOf('number', tens ?? '') ?? 0) + Number(worthOf('ordinal', ones ?? '') ?? 0));
}

/** Dates that name a day, month, year, decade, century or holiday. */
export const calendarRules: readonly TimeRule[] = [
  timeRule('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)', (match) => {
    const exact = plainDate(Number(group(match, 'year')), Number(group(match, 'month')), Number(group(match, 'day')));
    return exact && date(dayValue(exact));
  }),
  timeRule('(?<a>\\d{1,2})\\/(?<b>\\d{1,2})\\/(?<year>(?:19|20)\\d\\d)', (match) => {
    const [a, b, year] = [Number(group(match, 'a')), Number(group(match, 'b')), Number(group(match, 'year'))];
    const exact = plainDate(year, a, b) ?? plainDate(year, b, a);
    return exact && date(dayValue(exact));
  }),
  timeRule(`${WEEKDAY}${MONTH} ${DAY}(?:,? ${YEAR}(?!,\\d))?`, (match, context) =>
    readDay(group(match, 'month'), group(match, 'day'), group(match, 'year'), context),
  ),
  timeRule(`${WEEKDAY}${MONTH} ${SPELLED_DAY}(?:,? ${YEAR})?`, (match, context) =>
    readDay(group(match, 'month'), ordinalDay(group(match, 'ordinal')), group(match, 'year'), context),
  ),
  timeRule(`${WEEKDAY}(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`, (match, context) =>
    readDay(group(match, 'month'), group(match, 'day'), group(match, 'year'), context),
  ),
  timeRule(`(?:${PART_OF})?${MONTH}(?: of)?,? ${YEAR}`, (match) => {
    const [month, year] = [group(match, 'month'), Number(group(match, 'year'))];
    return isMonth(month) ? date(monthValue({ year, month: Number(worthOf('month', month)), day: 1 })) : null;
  }),
  timeRule(`(?:${PART_OF})?${MONTH}(?: of)? (?<which>last|this|next) year`, (match, { reference }) => {
    const month = group(match, 'month');
    if (reference === null || !isMonth(month)) return null;
    const by = { last: -1, this: 0, next: 1 }[group(match, 'which').toLowerCase()] ?? 0;
    return date(monthValue({ year: reference.year + by, month: Number(worthOf('month', month)), day: 1 }));
  }),
  timeRule(`(?:${PART_OF})?(?<when>last |next |this(?: past| coming)? |past )?${MONTH}`, (match, context) => {
    const [month, when] = [group(match, 'month'), group(match, 'when').trim().toLowerCase()];
    if (!isMonth(month) || (/^(?:March|\p{L}{3,4})$/u.test(month) && !isMonthHere(match, context.before, when)))
      return null;
    const near = nearestMonth(Number(worthOf('month', month)), when, context);
    return date(near && monthValue(near));
  }),
  timeRule(`(?:${PART_OF})?(?:the year |fiscal(?: year)? |calendar )?${YEAR}(?:-(?<to>\\d\\d))?`, (match, context) => {
    const year = group(match, 'year');
    const named = match[0] !== year;
    if (/[$£€#\d.,/-]$/.test(context.before) || /^(?:[,.]\d|%|\/|:\d)/.test(context.after)) return null;
    if (!named && (COUNTED.test(context.after) || (Number(year) < 1900 && !SINCE.test(context.before)))) return null;
    return date(year);
  }),
  timeRule('the year (?<words>two thousand(?: and)?(?: [a-z]+)?|nineteen [a-z]+(?:-[a-z]+)?)', (match) => {
    const year = readCount(group(match, 'words'));
    return year !== null && year >= 1900 && year < 2100 ? date(String(year)) : null;
  }),
  timeRule('nineteen (?<rest>[a-z]+ty(?:[- ][a-z]+)?)', (match) => {
    const rest = readCount(group(match, 'rest'));
    return rest !== null && rest >= 20 && rest < 100 ? date(String(1900 + rest)) : null;
  }),
  timeRule(`(?:the )?(?:${PART_OF.replace(/ of \|/, ' of the |')})?(?<year>1[0-9]\\d|20\\d)0['’]?s`, (match) =>
    date(group(match, 'year')),
  ),
  timeRule(`(?:the )(?:${PART_OF})?(?:['’]?(?<digit>[2-9])0s|(?<word>${anyOf('decade')}))`, (match) => {
    const digit = group(match, 'digit') || worthOf('decade', group(match, 'word'));
    return digit ? date(`19${digit}`) : null;
  }),
  timeRule(
    `(?:the )?(?:${PART_OF})?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${anyOf('ordinal')}))[- ]century`,
    (match) => {
      const number = Number(group(match, 'number') || worthOf('ordinal', group(match, 'word')));
      return number > 0 && number <= 21 ? date(String(number - 1).padStart(2, '0')) : null;
    },
  ),
  timeRule(`(?<when>last |next |this )?(?<holiday>${anyOf('holiday')})(?:,? ${YEAR})?`, (match, context) => {
    const name = worthOf('holiday', group(match, 'holiday'));
    if (name === null || !/^\p{Lu}/u.test(group(match, 'holiday'))) return null;
    const year =
      Number(group(match, 'year')) ||
      nearestYear((near) => holidayIn(name, near), group(match, 'when').trim(), context);
    const day = year === null ? null : holidayIn(name, year);
    return date(day && dayValue(day));
  }),
  timeRule('this century', () => duration('P100Y')),
];

/** Bare "May" or "March" is a month only where a month can stand. */
function isMonthHere(match: RegExpExecArray, before: string, when: string): boolean {
  return (
    when !== '' ||
    match[0].length > group(match, 'month').length ||
    SINCE.test(before) ||
    /\b(?:this|each|every|next|last) $/i.test(before)
  );
}

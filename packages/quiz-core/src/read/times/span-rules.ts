import { spanValue } from './span-value.js';
import { ABOUT, date, duration, group, set, type TimeRule, timeRule } from './time-rule.js';
import { anyOf, COUNT, readCount, VAGUE_COUNT, worthOf } from './words.js';

const UNIT = `(?<unit>${anyOf('unit')}s?)`;

/** An amount in the words before "a year", "per month": then the expression says how often, not how long. */
const RATE =
  /(?:\b(?:once|twice|times|percent|million|billion|trillion|thousand|hundred|dollars|cents|pounds|euros|hours|days|nights|[\d,.]+[a-z]*)|%|\b\p{L}+s) (?:or (?:more|less) )?$/iu;

/** Bare plurals ("for decades") are lengths only after words that measure. */
const MEASURED =
  /\b(?:for|over|after|within|in|of|by|spent|took|take|last|lasted|be|been|than|only|just|those|these|the|his|her|their|our|my|its) $/i;

/** Ages ("a 44-year-old", "70 years old") are not times. */
const AGE = /^[- ](?:old|olds)\b/i;

/** Lengths of time, and how often something happens. */
export const spanRules: readonly TimeRule[] = [
  timeRule(
    `(?:${ABOUT})?(?:(?<the>the )?(?<side>past|last|next|first|coming|following|previous|final|recent|other) )?(?<count>${COUNT}|${VAGUE_COUNT})(?<range>(?: to | or |-)${COUNT})?(?: (?:more|full|straight|consecutive|other|whole|long|additional|short|business|working|calendar))?[ -]${UNIT}(?:-long)?(?<half> and a half)?`,
    (match, context) => {
      const [words, unitWord] = [group(match, 'count').toLowerCase(), group(match, 'unit').toLowerCase()];
      const unit = worthOf('unit', unitWord);
      const number = group(match, 'range') ? null : readCount(words);
      const count = number !== null && group(match, 'half') ? number + 0.5 : number;
      if (unit === null || AGE.test(context.after) || (/^(?:19|20)\d\d$/.test(words) && !unitWord.endsWith('s')))
        return null;
      const one = /^(?:an?)$/.test(words);
      if (/^(?:second|sec|min|minute)$/.test(unitWord) && one && !/^ /.test(context.after)) return null;
      if ((one && unitWord === 'second') || (/^one$/.test(words) && unitWord === 'day')) return null;
      if (one && /\b(?:such|quite|half) $/i.test(context.before)) return null;
      if (one && unit !== 'Q' && RATE.test(context.before) && group(match, 'side') === '')
        return set(spanValue(1, unit));
      return duration(spanValue(words === 'some' || words === 'few' ? null : count, unit));
    },
  ),
  timeRule(`(?:the )?(?<side>past|last) (?:few|several|couple of|couple) ${UNIT}`, (match) => {
    const unit = worthOf('unit', group(match, 'unit'));
    return unit === null ? null : duration(spanValue(null, unit));
  }),
  timeRule(`(?:the )?(?<side>past|last) (?<unit>year|decade|century)`, (match, context) => {
    const unit = worthOf('unit', group(match, 'unit'));
    return unit === null || !/\b(?:over|in|for|during) $/i.test(context.before) ? null : duration(spanValue(1, unit));
  }),
  timeRule(`(?<recent>recent|coming) (?<unit>minutes|hours|days|weeks|months|years|decades)`, (match) =>
    date(group(match, 'recent').toLowerCase() === 'recent' ? 'PAST_REF' : 'FUTURE_REF'),
  ),
  timeRule('(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?:-long)?', (match, context) => {
    const long = match[0].toLowerCase().endsWith('-long');
    const [before, unit] = [context.before, worthOf('unit', group(match, 'unit'))];
    if (unit === null || (!long && !MEASURED.test(before)) || /^ (?:ago|later|earlier|old)\b/i.test(context.after))
      return null;
    return duration(spanValue(null, unit));
  }),
  timeRule(`(?<unit>week|month|year|decade|day|hour)-long`, (match) => {
    const unit = worthOf('unit', group(match, 'unit'));
    return unit === null ? null : duration(spanValue(1, unit));
  }),
  timeRule(
    `(?:each|every)(?<other> other| few)? (?<what>${anyOf('unit')}|${anyOf('weekday')}|${anyOf('month')}|${anyOf('season')}|${anyOf('part of day')})`,
    (match) => {
      const what = group(match, 'what');
      const unit = worthOf('unit', what);
      if (unit !== null)
        return set(spanValue(group(match, 'other') === ' other' ? 2 : group(match, 'other') ? null : 1, unit));
      if (worthOf('weekday', what) !== null) return set(`XXXX-WXX-${worthOf('weekday', what)}`);
      if (worthOf('month', what) !== null) return set(`XXXX-${worthOf('month', what)}`);
      if (worthOf('season', what) !== null) return set(`XXXX-${worthOf('season', what)}`);
      return set(`XXXX-XX-XXT${worthOf('part of day', what)}`);
    },
  ),
  timeRule(`(?:each|every) ${`(?<count>${COUNT})`} ${UNIT}`, (match) => {
    const [count, unit] = [readCount(group(match, 'count')), worthOf('unit', group(match, 'unit'))];
    return unit === null ? null : set(spanValue(count, unit));
  }),
  timeRule('(?<often>hourly|daily|nightly|weekly|monthly|yearly|annually)', (match, context) => {
    const unit = OFTEN.get(group(match, 'often').toLowerCase());
    const named = /^\p{Lu}/u.test(match[0]) && !/(?:^|[.!?]["”’']? )$/.test(context.before);
    return unit === undefined || named ? null : set(unit);
  }),
  timeRule('(?<day>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)', (match) => {
    const day = worthOf('weekday', group(match, 'day').slice(0, -1));
    return day === null ? null : set(`XXXX-WXX-${day}`);
  }),
];

const OFTEN = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

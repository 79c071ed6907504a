import { addMonths, type PlainDate, quarterValue } from './plain-date.js';
import { date, duration, group, PART_OF, type TimeContext, type TimeRule, timeRule } from './time-rule.js';
import { COUNT, readCount } from './words.js';

const NTH = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);
const WHICH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)';
const OF_YEAR = '(?:(?: of|,)? (?:fiscal )?(?<year>(?:19|20)\\d\\d)| of (?<of>this|last|next) year)?';

/** A quarter without a year is the last one over, or the next one to come where the clause looks ahead. */
function yearOf(nth: number, match: RegExpExecArray, context: TimeContext): number | null {
  const { reference } = context;
  if (group(match, 'year')) return Number(group(match, 'year'));
  if (reference === null) return null;
  const of = (group(match, 'of') || group(match, 'whose').split(/ year/i)[0] || '').toLowerCase();
  if (of) return reference.year + (of === 'last' ? -1 : of === 'next' ? 1 : 0);
  const current = Math.ceil(reference.month / 3);
  if (context.tense === 'future') return nth < current - 1 ? reference.year + 1 : reference.year;
  return nth > current ? reference.year - 1 : reference.year;
}

const lastQuarter = (reference: PlainDate | null) => reference && quarterValue(addMonths(reference, -3));

/** Quarters, halves and the periods that business news counts in. */
export const quarterRules: readonly TimeRule[] = [
  timeRule(
    `(?:(?<whose>this|last|next) year['’]s )?(?:${PART_OF})?(?:the )?(?:fiscal |latest )?${WHICH}(?:-| |-?fiscal[- ])quarter${OF_YEAR}`,
    (match, context) => {
      const nth = NTH.get(group(match, 'nth').toLowerCase());
      if (nth === undefined || /^s?-?(?:final|back)/i.test(context.after.trim())) return null;
      const year = yearOf(nth, match, context);
      return date(year === null ? null : `${year}-Q${nth}`);
    },
  ),
  timeRule(`the (?<year>(?:19|20)\\d\\d) (?:fiscal )?${WHICH}[- ]quarter`, (match) =>
    date(`${group(match, 'year')}-Q${NTH.get(group(match, 'nth').toLowerCase())}`),
  ),
  timeRule('the (?<year>(?:19|20)\\d\\d) (?:quarter|period)', (match, { quarter }) =>
    date(`${group(match, 'year')}${quarter?.slice(4) ?? ''}`),
  ),
  timeRule('(?:the )(?:latest |most recent |just-ended |current )?(?:quarter|period)', (match, context) => {
    const words = match[0].toLowerCase();
    if (words.endsWith('period')) return context.quarter === null ? null : date(context.quarter);
    return date(context.quarter ?? lastQuarter(context.reference));
  }),
  timeRule(`(?:the )?${WHICH}[- ]half${OF_YEAR}`, (match, context) => {
    const nth = NTH.get(group(match, 'nth').toLowerCase());
    if (nth === undefined || nth > 2 || (!group(match, 'year') && !group(match, 'of'))) return null;
    return date(`${yearOf(nth * 2, match, context)}-H${nth}`);
  }),
  timeRule(`the (?:first |latest |final |fiscal |next |last )?(?<count>${COUNT}) months`, (match) => {
    const count = readCount(group(match, 'count'));
    return count === null ? null : duration(`P${count}M`);
  }),
];

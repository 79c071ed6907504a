import { addDays, dayValue } from './plain-date.js';
import { date, group, type TimeContext, type TimeRule, time, timeRule } from './time-rule.js';
import { anyOf, worthOf } from './words.js';

const ZONE = '(?: (?:[ECMP][SD]?T|GMT|UTC|BST|CET|IST|AEST|Eastern|Pacific|Central|local time|\\(\\d{4} GMT\\)))?';
const pad = (value: number) => String(value).padStart(2, '0');

/** The day a time of day belongs to: the last one named, else the day of publication. */
function dayOf({ reference, anchor }: TimeContext): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(anchor ?? '')?.[0] ?? (reference && dayValue(reference));
}

const clock = (day: string | null, hour: number, minute: number) =>
  time(day === null ? null : `${day}T${pad(hour)}:${pad(minute)}`);

/** Times of day. */
export const clockRules: readonly TimeRule[] = [
  timeRule(
    `(?:about |around )?(?<hour>[01]?\\d)(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\.?${ZONE}`,
    (match, context) => {
      const hour = Number(group(match, 'hour'));
      if (hour < 1 || hour > 12) return null;
      const late = group(match, 'half').toLowerCase() === 'p';
      return clock(dayOf(context), (hour % 12) + (late ? 12 : 0), Number(group(match, 'minute') || 0));
    },
  ),
  timeRule(`(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d)) ?(?:GMT|UTC|hours|local time)`, (match, context) =>
    clock(dayOf(context), Number(group(match, 'hour')), Number(group(match, 'minute'))),
  ),
  timeRule(
    `(?<hour>\\d\\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: in the (?<part>morning|afternoon|evening))?`,
    (match, context) => {
      const hour = Number(worthOf('number', group(match, 'hour')) ?? group(match, 'hour'));
      const late = /afternoon|evening/.test(group(match, 'part')) && hour < 12;
      return hour > 24 ? null : clock(dayOf(context), hour + (late ? 12 : 0), 0);
    },
  ),
  timeRule(`(?<word>noon|midday|midnight)`, (match, context) => {
    const named = /^\p{Lu}/u.test(match[0]) && !/(?:^|[.!?] )$/.test(context.before);
    return named ? null : clock(dayOf(context), group(match, 'word').toLowerCase() === 'midnight' ? 24 : 12, 0);
  }),
  timeRule(`(?:the )?(?<which>next|following|same|previous) (?<part>${anyOf('part of day')})`, (match, context) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(context.anchor ?? '') ?? [];
    const from =
      year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : context.reference;
    if (from === null) return time(null);
    const which = group(match, 'which').toLowerCase();
    const by = which === 'same' ? 0 : which === 'previous' ? -1 : 1;
    return time(`${dayValue(addDays(from, by))}T${worthOf('part of day', group(match, 'part'))}`);
  }),
];

/** "The past" that goes on ("the past three months") is a length of time. */
const MORE_TO_COME =
  /^ (?:\d|\p{L}+ ?(?:\p{L}+ )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|seasons?|summers?|winters?)\b)/u;

/** Words for the present, the past and the future as such. */
export const vagueRules: readonly TimeRule[] = [
  timeRule(`(?<word>${anyOf('vague')})`, (match, context) => {
    const word = group(match, 'word').toLowerCase();
    const value = worthOf('vague', word);
    if (value === null) return null;
    if (word === 'now' && /^ that\b/i.test(context.after)) return null;
    if (word === 'soon' && /\b(?:as|how|too) $/i.test(context.before)) return null;
    return date(`${value.toUpperCase()}_REF`);
  }),
  timeRule('the (?:near |foreseeable |distant )?future', () => date('FUTURE_REF')),
  timeRule('the (?:recent |distant )?past', (_, context) =>
    MORE_TO_COME.test(context.after) ? null : date('PAST_REF'),
  ),
  timeRule('current', () => date('PRESENT_REF')),
  timeRule('this (?:moment|point|time)', (_, context) => (/\bat $/i.test(context.before) ? date('PRESENT_REF') : null)),
];

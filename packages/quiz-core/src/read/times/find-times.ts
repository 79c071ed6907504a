import type { Span, Time } from '../../schema/index.js';
import { calendarRules } from './calendar-rules.js';
import { clockRules, vagueRules } from './clock-rules.js';
import type { PlainDate } from './plain-date.js';
import { quarterRules } from './quarter-rules.js';
import { relativeRules } from './relative-rules.js';
import { spanRules } from './span-rules.js';
import type { TimeContext, TimeRead } from './time-rule.js';
import { OPENERS } from './words.js';

/** All rules; of two that match equally far the earlier one counts. */
const rules = [...calendarRules, ...clockRules, ...quarterRules, ...relativeRules, ...spanRules, ...vagueRules];

type Near = Omit<TimeContext, 'before' | 'after'>;
type Found = TimeRead & { readonly end: number };

/** Characters after which a report on a quarter's figures is over. */
const SAME_REPORT = 1500;

const WORD = /['’]?[\p{L}\p{N}]+/gu;

/** Whether a time expression can begin with this word. */
const opens = (word: string) => /^['’]?\d/.test(word) || OPENERS.has(word.toLowerCase().replace(/^['’]/, ''));

/** The longest expression that begins at `start`. */
function longestAt(text: string, start: number, end: number, context: Near): Found | null {
  let best: Found | null = null;
  const before = text.slice(Math.max(0, start - 40), start);
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const stop = start + match[0].length;
    if (stop > end || (best !== null && stop <= best.end)) continue;
    const found = rule.read(match, { ...context, before, after: text.slice(stop, stop + 40) });
    if (found !== null) best = { ...found, end: stop };
  }
  return best;
}

/** A time of day takes in the day that follows it ("9 a.m. EST on Tuesday"). */
function withDay(text: string, found: Found | null, end: number, context: Near): Found | null {
  if (found?.type !== 'TIME' || !/T\d\d:\d\d$/.test(found.value ?? '')) return found;
  const start = found.end + (/^,? (?:on )?/.exec(text.slice(found.end, found.end + 5))?.[0].length ?? 0);
  const day = start === found.end ? null : longestAt(text, start, end, context);
  const isDay = day?.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(day.value ?? '');
  return isDay ? { ...found, value: `${day.value}${found.value?.slice(10)}`, end: day.end } : found;
}

interface FindTimesOptions {
  readonly reference: PlainDate | null;
  /** Tense of the clause around an offset. */
  readonly tenseAt?: (offset: number) => TimeContext['tense'];
}

/**
 * Every time expression inside `spans` of `text`, in order, without overlaps.
 *
 * @param spans in the order they are read: what "at the time" goes back to may stand in an earlier one.
 * @returns TIMEX3 types and values; a value that needs the reference date is null without one.
 */
export function findTimes(text: string, spans: readonly Span[], { reference, tenseAt }: FindTimesOptions): Time[] {
  const times: Time[] = [];
  let anchor: string | null = null;
  let quarter: { value: string; end: number } | null = null;
  for (const span of spans) {
    WORD.lastIndex = span.start;
    for (let word = WORD.exec(text); word !== null && word.index < span.end; word = WORD.exec(text)) {
      if (!opens(word[0])) continue;
      const resume = WORD.lastIndex;
      const near = quarter !== null && word.index - quarter.end < SAME_REPORT ? quarter.value : null;
      const at = word.index;
      // Most words that can open an expression open none: the tense around them is looked for only where one is read.
      const context: Near = {
        reference,
        anchor,
        quarter: near,
        get tense() {
          return tenseAt?.(at) ?? 'unknown';
        },
      };
      const found = withDay(text, longestAt(text, word.index, span.end, context), span.end, context);
      WORD.lastIndex = found?.end ?? resume;
      if (found === null) continue;
      const { type, value, end } = found;
      times.push({ start: word.index, end, text: text.slice(word.index, end), type, value });
      if (type === 'DURATION' || type === 'SET' || value === null || !/^\d{4}/.test(value)) continue;
      anchor = value;
      const isReported = value.includes('-Q') && !/\b(?:ago|earlier)\b/i.test(text.slice(word.index, end));
      if (isReported) quarter = { value, end };
    }
  }
  return times;
}

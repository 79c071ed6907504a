import { dangling } from '../../../check/text/dangling.js';
import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import type { Entity } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { nameEverybody } from '../names/name-everybody.js';
import { leansOn } from './leans-on.js';
import { pointsElsewhere } from './points-elsewhere.js';

/** A weekday means a date only beside the day of publication; what happened is known without it. */
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';
const onWeekday = new RegExp(
  `\\s+on ${weekday}(?=\\s|$)|(?<!\\b(?:by|until|since|from|before|after|next|last|this|every|for))\\s+${weekday}$`,
  'gu',
);

/**
 * A passage of the reporter's as part of a stem: everybody in it named, nothing in it pointing out of it.
 *
 * @param owner the subject of the clause, whose pronouns the stem binds.
 * @returns null where that cannot be had.
 */
export function selfContained(asking: Asking, at: { start: number; end: number }, owner: Entity | null): string | null {
  const named = nameEverybody(asking, at, owner);
  if (named === null) return null;
  const text = named.text
    .replace(onWeekday, '')
    .replace(/ (?:also|still)(?= )/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:.]+$/u, '');
  if (/["“”()\n]|''/u.test(text) || /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|[Yy]ou|[Yy]our)\b/u.test(outsideQuotes(text)))
    return null;
  if (dangling(text).some(({ is }) => is === 'noun' || is === 'time' || is === 'demonstrative')) return null;
  return leansOn(text) || pointsElsewhere(asking, at, text) ? null : text;
}

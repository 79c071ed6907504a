import { contentWords } from '../../../check/text/content-words.js';
import { seeded } from '../../../random/seeded.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { nearNumbers } from '../../options/numbers.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { type Event, events } from '../../text/clauses/events.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { questioned } from '../../text/deeds/questioned.js';

export const howLong: AskRule = {
  id: 'how-long',
  asks: 'how-many',
  make: (asking) => events(asking).flatMap((event) => howLongWasIt(asking, event)),
};

const difficulty = 0.5;
const fewestContentWords = 2;
const stretch =
  / (for|to) (\d{1,3}|two|three|four|five|six|seven|eight|nine) (years|months|weeks|days|hours|minutes)\b( (?:in|of) (?:\p{L}+ )?(?:prison|jail|custody|probation))?/gu;

/** "Lind was sentenced to six years", "the strike closed the harbour for 19 days": to, or for, how many? */
function howLongWasIt(asking: Asking, action: Event): Question[] {
  const { reading } = asking;
  const { rest, verbs } = action;
  const [found, ...more] = [...reading.text.slice(rest.start, rest.end).matchAll(stretch)];
  const [whole, preposition, number, unit, where] = found ?? [];
  if (!found || more.length > 0 || !whole || !preposition || !number || !unit) return [];
  // "Walked to two hours": only a sentence is measured by what it comes to.
  if (preposition === 'to' && verbs.at(-1)?.lemma !== 'sentence') return [];
  const start = rest.start + found.index;
  const end = start + whole.length;
  // "Six years and a half", "six years of hard labour".
  if (
    /^ (?:and|or|of|to|each|more|ago|on(?! \p{Lu}\p{Ll}+day\b)|after|before|earlier|later)\b/u.test(
      reading.text.slice(end),
    )
  )
    return [];
  const near = nearNumbers(number, seeded('stretch', reading.id, String(start)));
  const clause = questioned(asking, action, { start, end });
  if (near === null || clause === null || contentWords(clause).size < fewestContentWords) return [];
  const key = `${number} ${unit}`;
  const stem = onWordOf(action.source, `${preposition} how many ${unit}${where ?? ''} ${clause}?`);
  const distractors = near.others.map((other) => ({ text: other, because: `The article says ${key}.` }));
  if (distractors.length < fewestDistractors) return [];
  const plan = {
    rule: howLong,
    stem,
    explanation: `The article says how long: ${key}.`,
    difficulty,
    evidence: evidenceOfClause(asking, action),
  };
  return choice(plan, number, distractors, near.sorted);
}

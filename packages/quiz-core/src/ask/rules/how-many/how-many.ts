import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { type Deed, deeds } from '../../text/deeds/deed.js';
import { type Habit, habits } from '../../text/deeds/habits.js';
import { counted } from '../../text/numbers/counted.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const howMany: AskRule = {
  id: 'how-many',
  asks: 'how-many',
  make: (asking) => [
    ...deeds(asking).flatMap((deed) => howManyWere(asking, deed)),
    ...habits(asking).flatMap((habit) => howManyAsARule(asking, habit)),
  ],
};

const difficulty = 0.5;

/** Of these every article has some, and nobody counts them. */
const uncounted = /\b(?:options|ways|reasons|points|questions|steps|things|issues|times|factors|examples|aspects)$/iu;

function howManyWere(asking: Asking, { sentence, turned, objectAt, start, action }: Deed): Question[] {
  const count = counted(asking.tokensIn(objectAt, sentence.end));
  if (count === null) return [];
  const things = asking.reading.text.slice(count.things[0]?.start ?? count.end, count.end);
  // "Created two subsidiaries in New York to be heard there": without the place, it is asked how many it ever created.
  const isOwn = objectAt === action.rest.start && count.end < action.rest.end;
  const limit = isOwn ? selfContained(asking, { start: count.end, end: action.rest.end }, action.subject)?.trim() : '';
  if (limit === undefined || uncounted.test(things)) return [];
  const stem = `How many ${things} ${turned}${limit === '' ? '' : ` ${limit}`}?`;
  const options = countOptions(asking, count, sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const explanation = `The article gives the number: ${count.number} ${things}.`;
  const evidence = [passage(asking, { start, end: count.end })];
  return choice(
    { rule: howMany, stem, explanation, difficulty, evidence },
    count.number,
    options.distractors,
    options.sorted,
  );
}

/** "The library lends 210,000 books a year": how many books does it lend a year? */
function howManyAsARule(asking: Asking, habit: Habit): Question[] {
  const { text } = asking.reading;
  const count = counted(asking.tokensIn(habit.objectAt, habit.end));
  if (count === null) return [];
  const rate = /^ (?:a|per|each|every) (?:day|week|month|season|year)\b/u.exec(text.slice(count.end))?.[0] ?? '';
  const behind = text.slice(count.end + rate.length).trimStart();
  // What says which ones are counted may not go: "employs 14 people who …".
  if (!/^(?:[.,;]|in\b|at\b|$)/u.test(behind)) return [];
  const options = countOptions(asking, count, habit);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const things = text.slice(count.things[0]?.start ?? count.end, count.end);
  const plan = {
    rule: howMany,
    stem: `How many ${things} ${habit.turned}${rate}?`,
    explanation: `The article gives the number: ${count.number} ${things}.`,
    difficulty,
    evidence: [passage(asking, { start: habit.start, end: count.end + rate.length })],
  };
  return choice(plan, count.number, options.distractors, options.sorted);
}

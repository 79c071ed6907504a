import { amount } from '../../../check/text/amount.js';
import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause, passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import type { Clause } from '../../text/clauses/clause.js';
import { clausesOf } from '../../text/clauses/clauses-of.js';
import { isMain } from '../../text/clauses/is-main.js';
import { type ObjectCount, objectCounts } from '../../text/clauses/object-counts.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { type Deed, deeds } from '../../text/deeds/deed.js';
import { type Habit, habits } from '../../text/deeds/habits.js';
import { askedCount } from '../../text/numbers/count-at.js';
import { counted } from '../../text/numbers/counted.js';
import { isCountedAgain } from '../../text/numbers/is-counted-again.js';
import { isFate } from '../../text/numbers/is-told-otherwise.js';

export const howMany: AskRule = {
  id: 'how-many',
  asks: 'how-many',
  make: (asking) => [
    ...clausesOf(asking).flatMap((clause) =>
      objectCounts(asking, clause).flatMap((one) => howManyWere(asking, clause, one)),
    ),
    ...deeds(asking).flatMap((deed) => howManyByIt(asking, deed)),
    ...habits(asking).flatMap((habit) => howManyAsARule(asking, habit)),
  ],
};

const difficulty = 0.5;
/** Fewer than this are a detail, but in what the article is about, and where people came to harm. */
const fewest = 5;
const fewestContentWords = 3;

function howManyWere(asking: Asking, clause: Clause, { count, things, asked, verb }: ObjectCount): Question[] {
  const value = amount(count.number.replace(/^\p{L}+ (?=\S)/u, '')) ?? 0;
  if (value < fewest && !isMain(asking, clause) && !isFate(verb.text)) return [];
  // Whoever lost more than 60 sheep lost more than 50, and may have lost 70.
  if (/ than$/u.test(count.bound ?? '')) return [];
  if (contentWords(`${things} ${asked}`).size < fewestContentWords || countsMore(asked)) return [];
  if (
    (count.bound !== null && !isMain(asking, clause)) ||
    isCountedAgain(asking, count, clause.sentence, verb, clause.subject)
  )
    return [];
  const options = countOptions(asking, count, clause.sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const plan = {
    rule: howMany,
    stem: onWordOf(clause.source, `${askedCount(count, things)} ${asked}?`),
    explanation: `The article gives the number: ${count.number} ${things}.`,
    difficulty,
    evidence: evidenceOfClause(asking, clause),
  };
  return choice(plan, count.number, options.distractors, options.sorted);
}

/** "Killed 247 people in Arle and 10 in Bray": the question would go on with the next number. */
function countsMore(asked: string): boolean {
  return [...asked.matchAll(/\b(?:and|or|but) ([\p{L}\d,.-]+)/gu)].some(([, word = '']) => amount(word) !== null);
}

/** "NATO answered by deciding to deploy four battalions": how many did it decide to deploy? Not by the verb of the clause itself. */
function howManyByIt(asking: Asking, { sentence, turned, objectAt, start, action }: Deed): Question[] {
  const count = objectAt === action.rest.start ? null : counted(asking.tokensIn(objectAt, sentence.end));
  const options = count && countOptions(asking, count, sentence);
  if (!count || !options || options.distractors.length < fewestDistractors) return [];
  const things = asking.reading.text.slice(count.things[0]?.start ?? count.end, count.end);
  const plan = {
    rule: howMany,
    stem: `How many ${things} ${turned}?`,
    explanation: `The article gives the number: ${count.number} ${things}.`,
    difficulty,
    evidence: [passage(asking, { start, end: count.end })],
  };
  return choice(plan, count.number, options.distractors, options.sorted);
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

import { amount } from '../../../check/text/amount.js';
import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import type { Clause } from '../../text/clauses/clause.js';
import { clausesOf } from '../../text/clauses/clauses-of.js';
import { isMain } from '../../text/clauses/is-main.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { toldWhole } from '../../text/clauses/told-whole.js';
import { askedCount } from '../../text/numbers/count-at.js';
import { isCountedAgain } from '../../text/numbers/is-counted-again.js';
import { isFate } from '../../text/numbers/is-told-otherwise.js';

export const howManyWere: AskRule = {
  id: 'how-many-were',
  asks: 'how-many',
  make: (asking) => clausesOf(asking).flatMap((clause) => howManyInAll(asking, clause)),
};

const difficulty = 0.45;
/** In what was done by them, or to them. Who the number is from says more of which is meant. */
const fewestContentWords = { own: 2, attributed: 1 } as const;
/** Says nothing of what was done. */
const atWork =
  /^(?:working|operating|helping|waiting|involved|participating|participated|attended|worked|helped|waited)$/iu;
/** "Were killed", "were working": with where, or on what occasion. */
const fewestOfBare = 3;
/** Fewer than this are a detail, but in what the article is about, and where people came to harm. */
const fewest = 5;
/** What an article is about stands in its first part; numbers after it are details. */
const firstPart = 0.6;

/** "About 300 boats sank in the storm": how many boats sank in the storm? */
function howManyInAll(asking: Asking, clause: Clause): Question[] {
  const { count, verbs, sentence, source } = clause;
  const [head, verb] = [verbs[0], verbs.at(-1)];
  if (count === null || !head || !verb || clause.start > asking.reading.text.length * firstPart) return [];
  const value = amount(count.number.replace(/^\p{L}+ (?=\S)/u, '')) ?? 0;
  if (value < fewest && !isMain(asking, clause) && !isFate(verb.text)) return [];
  const [first] = count.things;
  const tell = (end: number) => (first ? toldWhole(asking, { start: first.start, end }, null) : null);
  const done = tell(clause.rest.end);
  const occasion = clause.occasion && toldWhole(asking, clause.occasion, null);
  const isApart = clause.occasion !== null && clause.occasion.start > clause.rest.end + 1;
  const told =
    (isApart
      ? done && occasion && isFate(verb.text) && `${done} ${occasion}`
      : clause.occasion && tell(clause.occasion.end)) || done;
  const isBare = isFate(verb.text) || atWork.test(verb.text);
  const least = isBare ? fewestOfBare : fewestContentWords[source === null ? 'own' : 'attributed'];
  if (told === null || contentWords(told).size < least + contentWords(clause.name).size) return [];
  if ((count.bound !== null && !isMain(asking, clause)) || isCountedAgain(asking, count, sentence, verb)) return [];
  const options = countOptions(asking, count, sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const plan = {
    rule: howManyWere,
    stem: onWordOf(source, `${askedCount(count, told.replace(/ ?\b(?:early|late)$/u, ''))}?`),
    explanation: `The article gives the number: ${count.number} ${clause.name}.`,
    difficulty,
    evidence: evidenceOfClause(asking, clause),
  };
  return choice(plan, count.number, options.distractors, options.sorted);
}

import { acceptable } from '../check/acceptable.js';
import { check } from '../check/check.js';
import type { ChooseOptions, Question } from '../schema/index.js';
import { distinct } from './distinct.js';
import { pick } from './pick.js';
import { spreadKeys } from './spread-keys.js';

/**
 * Makes a quiz of candidates: drops what the checker would not pass and what asks for one fact twice, mixes kinds, covers the
 * article from its lead to its end, and puts easy questions before hard ones.
 *
 * @param questions candidates, usually from `ask`; the same candidates, options and seed give the same quiz.
 * @param options as `chooseOptionsSchema` has them; whoever takes them from outside holds them against it.
 * @returns at most `count` questions; fewer when there are no more good ones.
 */
export function choose(questions: readonly Question[], { count, kinds, seed }: ChooseOptions): Question[] {
  const wanted = kinds === undefined ? questions : questions.filter(({ asks }) => kinds.includes(asks));
  const picked = soundly(wanted, (some) => pick(distinct(some, count, seed), count, seed));
  const ordered = picked.toSorted((a, b) => a.difficulty - b.difficulty || firstSpan(a) - firstSpan(b));
  return spreadKeys(ordered, seed);
}

/**
 * What is picked, with nothing in it the checker would not pass. Few candidates have flaws, and most are not picked: all are checked only
 * where a flawed one was.
 */
function soundly(candidates: readonly Question[], picking: (some: readonly Question[]) => Question[]): Question[] {
  const picked = picking(candidates);
  return picked.every(isSound) ? picked : picking(candidates.filter(isSound));
}

function isSound(question: Question): boolean {
  return acceptable(check(question));
}

function firstSpan({ evidence }: Question): number {
  return evidence[0]?.start ?? 0;
}

import { acceptable } from '../check/acceptable.js';
import { check } from '../check/check.js';
import { type ChooseOptions, chooseOptionsSchema, type Question } from '../schema/index.js';
import { distinct } from './distinct.js';
import { pick } from './pick.js';
import { spreadKeys } from './spread-keys.js';

/**
 * Makes a quiz of candidates: drops what the checker would not pass and what asks for one fact twice, mixes kinds, covers the
 * article from its lead to its end, and puts easy questions before hard ones.
 *
 * @param questions candidates, usually from `ask`; the same candidates, options and seed give the same quiz.
 * @returns at most `options.count` questions; fewer when there are no more good ones.
 * @throws ZodError when an option is out of its bounds.
 */
export function choose(questions: readonly Question[], options: ChooseOptions): Question[] {
  const { count, kinds, seed } = chooseOptionsSchema.parse(options);
  const wanted = kinds === undefined ? questions : questions.filter(({ asks }) => kinds.includes(asks));
  const sound = wanted.filter((question) => acceptable(check(question)));
  const picked = pick(distinct(sound, count, seed), count, seed);
  const ordered = picked.toSorted((a, b) => a.difficulty - b.difficulty || firstSpan(a) - firstSpan(b));
  return spreadKeys(ordered, seed);
}

function firstSpan({ evidence }: Question): number {
  return evidence[0]?.start ?? 0;
}

import { amount } from '../../../check/text/amount.js';
import { seeded } from '../../../random/seeded.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { type Match, matchOf } from '../../text/numbers/score-line.js';

export const whatScore: AskRule = {
  id: 'what-score',
  asks: 'how-many',
  make: (asking) => {
    const match = matchOf(asking);
    return match === null ? [] : byWhatScore(asking, match);
  },
};

const difficulty = 0.4;
/** What either side may have scored more or fewer, by turns. */
const beside: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, -1],
  [2, 1],
  [-1, 0],
  [1, -1],
  [2, 0],
  [3, 1],
];
/** Above this the figures are points, and one more or fewer is no other result. */
const mostGoals = 12;

/** "Harbour City beat Northgate Rovers 3-2": by what score? Other scores of the article come first, of other matches or of the half. */
function byWhatScore(asking: Asking, { winner, loser, score, start, end }: Match): Question[] {
  const { text, id } = asking.reading;
  if (score === null) return [];
  const [won = 0, lost = 0] = score.text.split('-').map(Number);
  const step = won > mostGoals ? 3 : 1;
  const own = [...text.matchAll(/(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])/gu)].flatMap(([, a, b]) => {
    const isLike = Number(a) > Number(b) && Number(a) <= won + 4 * step && Number(a) >= won - 4 * step;
    return isLike ? [`${a}-${b}`] : [];
  });
  const turn = Math.floor(seeded('score', id)() * beside.length);
  const near = [...beside.slice(turn), ...beside.slice(0, turn)].flatMap(([more, less]) => {
    const [a, b] = [won + more * step, lost + less * step];
    return a > b && b >= 0 ? [`${a}-${b}`] : [];
  });
  // No two options have the winner's goals alike: options that begin alike are taken for one another.
  const others = [...own.slice(0, 1), ...near]
    .filter((other, at, all) => {
      const first = amount(other);
      return first !== won && all.findIndex((one) => amount(one) === first) === at;
    })
    .slice(0, mostDistractors);
  if (others.length < fewestDistractors || isToldOtherwise(asking, { winner, loser, start })) return [];
  const isOwn = (other: string) => own.includes(other);
  const plan = {
    rule: whatScore,
    stem: `By what score did ${winner} beat ${loser}?`,
    explanation: `The article gives the score: ${score.text}.`,
    difficulty,
    evidence: [passage(asking, { start, end })],
  };
  const distractors = others.map((other) => ({
    text: other,
    because: isOwn(other) ? 'The article gives this score for something else.' : `The article says ${score.text}.`,
  }));
  const sorted = [score.text, ...others].toSorted((a, b) => (amount(a) ?? 0) - (amount(b) ?? 0));
  return choice(plan, score.text, distractors, sorted);
}

/** Two matches of the same sides, or two results of one. */
function isToldOtherwise(
  { reading }: Asking,
  { winner, loser, start }: { winner: string; loser: string; start: number },
): boolean {
  return reading.sentences.some((sentence) => {
    const told = reading.text.slice(sentence.start, sentence.end);
    return sentence.start !== start && /\d[-–]\d/u.test(told) && told.includes(winner) && told.includes(loser);
  });
}

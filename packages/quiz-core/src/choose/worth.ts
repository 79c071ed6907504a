import type { Question } from '../schema/index.js';

/** Kinds and rules to fall back on: whose claim something is, a guessed word, the date of a remark. */
const lastResorts = new Set(['claim-or-fact', 'complete', 'when-said']);
/** As much as two more questions of a kind count against it: a last resort is taken when the others are used up. */
const lastResort = -2;
/** What an article is about stands in its first third, and whoever has read it knows how many, when, where and who. */
const leadShare = 1 / 3;
const mainFact = 0.6;
const smallFact = -0.5;
const spelledOut = /\d|\b(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)/u;
/** Words as they were spoken are what a reader remembers. */
const ownWords = 0.3;

/** Whether a question is asked only where better ones are too few. */
export function isLastResort({ asks, rule }: Question): boolean {
  return lastResorts.has(asks) || lastResorts.has(rule);
}

/**
 * What a question is worth beside others, whatever its kind.
 *
 * @param place where its evidence stands in the article, 0..1.
 */
export function worth(question: Question, place: number): number {
  if (isLastResort(question)) return lastResort;
  switch (question.asks) {
    case 'how-many':
    case 'when':
      // "On Thursday": the paper is of that week, and of most that happened in it the day is no matter.
      return question.evidence.some(({ text }) => spelledOut.test(text)) && place < leadShare ? mainFact : smallFact;
    case 'where':
    case 'who-did':
    case 'which-of':
      return place < leadShare ? mainFact : 0;
    case 'who-said':
    case 'said-what':
      return /“/u.test(question.stem) || question.asks === 'said-what' ? ownWords : 0;
    default:
      return 0;
  }
}

import type { Question } from '../schema/index.js';

/** Kinds and rules to fall back on: whose claim something is, a guessed word, the date of a remark. */
const lastResorts = new Set(['claim-or-fact', 'complete', 'when-said']);
/** As much as two more questions of a kind count against it: a last resort is taken when the others are used up. */
const lastResort = -2;
/** What an article is about stands in its first third, and whoever has read it knows how many, when, where and who. */
const leadShare = 1 / 3;
const mainFact = 0.6;
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

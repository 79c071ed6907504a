import { ask } from './ask/ask.js';
import { choose } from './choose/choose.js';
import { read } from './read/index.js';
import type { ArticleInput, ChooseOptions, MadeQuiz, Reading } from './schema/index.js';

/**
 * Makes a quiz from an article, or from a reading of it: read, ask, choose.
 *
 * @returns the questions, and `short` where the article gives fewer good ones than were asked for. Never throws on any text.
 */
export function make(article: ArticleInput | Reading, options: ChooseOptions): MadeQuiz {
  const reading = 'sentences' in article ? article : read(article);
  const questions = choose(ask(reading), options);
  if (questions.length >= options.count) return { id: article.id, questions };
  return {
    id: article.id,
    questions,
    short: { asked: options.count, made: questions.length, because: why(reading, questions.length) },
  };
}

function why(reading: Reading, made: number): string {
  if (reading.language !== 'en') return 'The text is not in English, the only language Quoth reads so far.';
  if (reading.sentences.length === 0) return 'The text has no sentences to ask about.';
  const found = made === 0 ? 'No question' : made === 1 ? 'Only one question' : `Only ${made} questions`;
  return `${found} could be proven from this article without asking for one fact twice.`;
}

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
  const found = ask(reading);
  const questions = choose(found, options);
  if (questions.length >= options.count) return { id: article.id, questions };
  return {
    id: article.id,
    questions,
    short: { asked: options.count, made: questions.length, because: why(reading, found.length, questions.length) },
  };
}

function why(reading: Reading, found: number, made: number): string {
  if (reading.text.trim() === '') return 'The text is empty.';
  if (reading.language !== 'en')
    return 'The text is not in English, the only language Quoth reads, or too short to tell.';
  if (found === 0) return 'Nothing was found in the text that a question could be proven from.';
  if (made === 0) return 'None of the questions found in the text is sound and of a kind that was asked for.';
  return `Only ${made === 1 ? 'one question' : `${made} questions`} worth asking together could be found in the text.`;
}

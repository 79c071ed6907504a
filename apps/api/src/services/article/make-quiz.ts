import { createHash } from 'node:crypto';
import type { ArticleInput, ChooseOptions } from '@quoth/quiz-core/schema';
import type { Made, Step } from '../../engine/job.js';
import type { App } from '../context.js';

/** As many questions as a class answers in ten minutes; fewer where fewer can be proven. */
const questionsWanted = 15;

/** What is known of an article when the engine reads it. */
export interface ReadAs {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly corrections: NonNullable<ArticleInput['corrections']>;
}

export interface Quiz {
  readonly made: Made;
  readonly choose: ChooseOptions;
}

/** @returns the SHA-256 of a text in UTF-8, lower-case hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Lets the engine read an article and make its quiz. The seed is the text's hash: the same text makes the same quiz. */
export async function makeQuiz(
  app: Pick<App, 'engine'>,
  article: ReadAs,
  onStep?: (step: Step) => void,
): Promise<Quiz> {
  const choose = { count: questionsWanted, seed: hashText(article.text) };
  const input: ArticleInput = {
    id: article.id,
    text: article.text,
    corrections: article.corrections,
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.publishedOn === null ? {} : { publishedAt: article.publishedOn }),
  };
  return { made: await app.engine.make({ article: input, choose }, onStep), choose };
}

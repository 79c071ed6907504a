import type { MessagePort } from 'node:worker_threads';
import type { ArticleInput, Block, ChooseOptions, Question } from '@quoth/quiz-core/schema';
import type { Readability } from './readability.js';

/** What a worker thread is given. */
export interface Job {
  readonly article: ArticleInput;
  readonly choose: ChooseOptions;
  /** Takes a `Step` when the work starts and after each part of it. */
  readonly port: MessagePort;
}

/** How far a job is. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** What a worker thread gives back: all that is stored of a reading, and the quiz. */
export interface Made extends Readability {
  readonly language: string;
  /** The date the text itself gives away; null when there is none. */
  readonly datedByText: string | null;
  readonly blocks: readonly Block[];
  /** The title the text carries, else the first sentence of its body, as it stands. */
  readonly opening: string;
  readonly questions: readonly Question[];
}

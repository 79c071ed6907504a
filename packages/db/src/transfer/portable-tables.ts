import type { PgTable } from 'drizzle-orm/pg-core';
import {
  answer,
  article,
  edition,
  editionQuestion,
  play,
  playQuestion,
  principal,
  question,
  questionVersion,
  quizSet,
  quizSetArticle,
} from '../schema/index.js';

/** Every table, each after those that its rows point at. */
export const portableTables: readonly PgTable[] = [
  principal,
  article,
  quizSet,
  quizSetArticle,
  question,
  questionVersion,
  edition,
  editionQuestion,
  play,
  playQuestion,
  answer,
];

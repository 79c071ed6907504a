import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { article } from './article.js';
import { quizSet } from './quiz-set.js';

/** The articles a quiz set draws on, in their order. */
export const quizSetArticle = pgTable(
  'quiz_set_article',
  {
    quizSetId: uuid('quiz_set_id')
      .notNull()
      .references(() => quizSet.id, { onDelete: 'cascade' }),
    articleId: uuid('article_id')
      .notNull()
      .references(() => article.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quizSetId, table.articleId], name: 'quiz_set_article_pk' }),
    index('quiz_set_article_article_id_idx').on(table.articleId),
  ],
);

import { questionSchema } from '@quoth/quiz-core/schema';
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { checkedJson, instant, rowId } from './columns.js';
import { question } from './question.js';

/**
 * What a question said at one time. Never changed: editing makes a new version (a trigger refuses an update), so that
 * plays, marks and statistics keep meaning what they meant.
 */
export const questionVersion = pgTable(
  'question_version',
  {
    id: rowId(),
    questionId: uuid('question_id')
      .notNull()
      .references(() => question.id, { onDelete: 'cascade' }),
    content: checkedJson('content', questionSchema).notNull(),
    /** The question's own `fingerprint`, as a column so that it can be looked up. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('question_version_id_question_id_key').on(table.id, table.questionId),
    index('question_version_question_id_idx').on(table.questionId),
    index('question_version_fingerprint_idx').on(table.fingerprint),
  ],
);

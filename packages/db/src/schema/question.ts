import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { rowId } from './columns.js';
import { quizSet } from './quiz-set.js';

/**
 * A question's place in a quiz set. `position` is null once it has been taken out: the row stays, because editions show its
 * versions and a new run of the engine must know what was thrown out.
 *
 * Migration `constraints` adds what Drizzle cannot say, both checked at commit: (quiz_set_id, position) is unique, so that
 * questions can change places; and the current version is one of this question's own, so that the two rows, which point at
 * each other, go in together in any order.
 */
export const question = pgTable(
  'question',
  {
    id: rowId(),
    quizSetId: uuid('quiz_set_id')
      .notNull()
      .references(() => quizSet.id, { onDelete: 'cascade' }),
    position: integer('position'),
    currentVersionId: uuid('current_version_id').notNull(),
  },
  (table) => [index('question_current_version_id_idx').on(table.currentVersionId)],
);

import { index, integer, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { edition } from './edition.js';
import { questionVersion } from './question-version.js';

/** The question versions of an edition, in their order. A version that an edition shows cannot be deleted without it. */
export const editionQuestion = pgTable(
  'edition_question',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    questionVersionId: uuid('question_version_id')
      .notNull()
      .references(() => questionVersion.id),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.position], name: 'edition_question_pk' }),
    unique('edition_question_version_key').on(table.editionId, table.questionVersionId),
    index('edition_question_question_version_id_idx').on(table.questionVersionId),
  ],
);

import { index, integer, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { play } from './play.js';
import { questionVersion } from './question-version.js';

/** The questions of a play, in their order: all of the edition's for a score play, the missed ones for a repeat. */
export const playQuestion = pgTable(
  'play_question',
  {
    playId: uuid('play_id')
      .notNull()
      .references(() => play.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    questionVersionId: uuid('question_version_id')
      .notNull()
      .references(() => questionVersion.id),
  },
  (table) => [
    primaryKey({ columns: [table.playId, table.position], name: 'play_question_pk' }),
    unique('play_question_version_key').on(table.playId, table.questionVersionId),
    index('play_question_question_version_id_idx').on(table.questionVersionId),
  ],
);

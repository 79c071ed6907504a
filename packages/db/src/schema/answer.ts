import { answerSchema, markSchema } from '@quoth/quiz-core/schema';
import { sql } from 'drizzle-orm';
import { check, doublePrecision, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { checkedJson, instant } from './columns.js';
import { playQuestion } from './play-question.js';

/**
 * What a player answered and what it earned. The key (play, question version, attempt) makes a repeated submission a
 * conflict instead of a second answer, and only a question that is in the play can be answered.
 * `credit` is 0..1 in double precision, so that a third comes back as the same number; `elapsedMs` is the server's.
 */
export const answer = pgTable(
  'answer',
  {
    playId: uuid('play_id').notNull(),
    questionVersionId: uuid('question_version_id').notNull(),
    attempt: integer('attempt').notNull(),
    payload: checkedJson('payload', answerSchema).notNull(),
    credit: doublePrecision('credit').notNull(),
    points: integer('points').notNull(),
    mark: checkedJson('mark', markSchema).notNull(),
    elapsedMs: integer('elapsed_ms').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.playId, table.questionVersionId, table.attempt], name: 'answer_pk' }),
    foreignKey({
      name: 'answer_play_question_fk',
      columns: [table.playId, table.questionVersionId],
      foreignColumns: [playQuestion.playId, playQuestion.questionVersionId],
    }).onDelete('cascade'),
    index('answer_question_version_id_idx').on(table.questionVersionId),
    check('answer_attempt_from_one', sql`${table.attempt} >= 1`),
    check('answer_credit_in_range', sql`${table.credit} between 0 and 1`),
    check('answer_points_not_negative', sql`${table.points} >= 0`),
    check('answer_elapsed_not_negative', sql`${table.elapsedMs} >= 0`),
  ],
);

import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, rowId } from './columns.js';
import { edition } from './edition.js';
import { principal } from './principal.js';

export const playPurposes = ['score', 'missed'] as const;
export type PlayPurpose = (typeof playPurposes)[number];

/** The longest nickname, in characters as PostgreSQL counts them (code points). */
export const nicknameLimit = 20;

/**
 * One player going through one edition alone. A `score` play counts; a `missed` play repeats the questions missed in
 * `ofPlayId` and is kept apart from the score. `leftAt` is set by "not you? start afresh": that play is never resumed.
 */
export const play = pgTable(
  'play',
  {
    id: rowId(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id, { onDelete: 'cascade' }),
    principalId: uuid('principal_id')
      .notNull()
      .references(() => principal.id, { onDelete: 'cascade' }),
    purpose: text('purpose', { enum: playPurposes }).notNull(),
    ofPlayId: uuid('of_play_id').references((): AnyPgColumn => play.id, { onDelete: 'cascade' }),
    nickname: text('nickname'),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    leftAt: instant('left_at'),
  },
  (table) => [
    uniqueIndex('play_one_score_play_key')
      .on(table.editionId, table.principalId)
      .where(sql`${table.purpose} = 'score' and ${table.leftAt} is null`),
    index('play_edition_id_idx').on(table.editionId, table.finishedAt),
    index('play_principal_id_idx').on(table.principalId, table.startedAt),
    index('play_of_play_id_idx').on(table.ofPlayId),
    check('play_purpose_known', sql`${table.purpose} in ('score', 'missed')`),
    check('play_missed_repeats_a_play', sql`(${table.purpose} = 'missed') = (${table.ofPlayId} is not null)`),
    check('play_nickname_length', sql`char_length(${table.nickname}) between 1 and ${sql.raw(String(nicknameLimit))}`),
  ],
);

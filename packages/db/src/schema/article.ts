import { articleInputSchema, blockSchema } from '@quoth/quiz-core/schema';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { checkedJson, instant, rowId } from './columns.js';
import { principal } from './principal.js';

export const shownToPlayers = ['evidence', 'whole'] as const;
export type ShownToPlayers = (typeof shownToPlayers)[number];

/** What a person said about the article's furniture; the engine's own word where they said nothing. */
const correctionsSchema = articleInputSchema.shape.corrections.unwrap();

/**
 * An article as it was given: `text` is never altered, because every offset in the system points into it.
 * The sample article has no owner. `textHash` is the SHA-256 (lower-case hex) of the text in UTF-8.
 */
export const article = pgTable(
  'article',
  {
    id: rowId(),
    ownerId: uuid('owner_id').references(() => principal.id, { onDelete: 'cascade' }),
    /** BCP 47, as in "en". */
    language: text('language').notNull(),
    title: text('title'),
    byline: text('byline'),
    source: text('source'),
    url: text('url'),
    /** A plain date, `YYYY-MM-DD`, with no zone. */
    publishedOn: date('published_on', { mode: 'string' }),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    corrections: checkedJson('corrections', correctionsSchema).notNull(),
    shownToPlayers: text('shown_to_players', { enum: shownToPlayers }).notNull(),
    /** What each stretch of the text is, as the engine read it with these corrections. */
    blocks: checkedJson('blocks', blockSchema.array()).notNull(),
    /** The date the text itself gives away, proposed while nobody has given one. */
    datedByText: date('dated_by_text', { mode: 'string' }),
    /** School grade a reader needs, to one decimal. */
    grade: numeric('grade', { precision: 4, scale: 1, mode: 'number' }).notNull(),
    readingMinutes: integer('reading_minutes').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('article_owner_id_idx').on(table.ownerId, table.createdAt),
    uniqueIndex('article_unowned_text_hash_key').on(table.textHash).where(sql`${table.ownerId} is null`),
    check('article_text_hash_is_sha256', sql`${table.textHash} ~ '^[0-9a-f]{64}$'`),
    check('article_shown_to_players_known', sql`${table.shownToPlayers} in ('evidence', 'whole')`),
    check('article_reading_minutes_not_negative', sql`${table.readingMinutes} >= 0`),
  ],
);

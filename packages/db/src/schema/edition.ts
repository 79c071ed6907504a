import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { checkedJson, instant, rowId } from './columns.js';
import { principal } from './principal.js';
import { quizSet } from './quiz-set.js';
import { quizSettingsSchema } from './quiz-settings.js';

/**
 * An immutable published snapshot of a quiz set; plays point here, never at drafts. A trigger refuses every update but one:
 * `shareCode` may be given out and taken back.
 */
export const edition = pgTable(
  'edition',
  {
    id: rowId(),
    quizSetId: uuid('quiz_set_id')
      .notNull()
      .references(() => quizSet.id, { onDelete: 'cascade' }),
    ownerId: uuid('owner_id').references(() => principal.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    settings: checkedJson('settings', quizSettingsSchema).notNull(),
    shareCode: text('share_code'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('edition_share_code_key').on(table.shareCode),
    index('edition_quiz_set_id_idx').on(table.quizSetId),
    index('edition_owner_id_idx').on(table.ownerId, table.createdAt),
  ],
);

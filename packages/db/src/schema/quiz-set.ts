import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { checkedJson, instant, rowId } from './columns.js';
import { principal } from './principal.js';
import { quizSettingsSchema } from './quiz-settings.js';

/** A teacher's ordered questions on one or more articles: the draft that editions are published from. */
export const quizSet = pgTable(
  'quiz_set',
  {
    id: rowId(),
    ownerId: uuid('owner_id').references(() => principal.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    settings: checkedJson('settings', quizSettingsSchema).notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('quiz_set_owner_id_idx').on(table.ownerId, table.createdAt)],
);

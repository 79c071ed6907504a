import { sql } from 'drizzle-orm';
import { check, date, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, rowId } from './columns.js';

export const principalKinds = ['guest', 'account'] as const;
export type PrincipalKind = (typeof principalKinds)[number];

/**
 * Who owns things. A guest is known by a random token in a cookie; only the SHA-256 of that token (lower-case hex) is stored.
 * `lastSeenOn` is a day, not a moment: enough to forget idle guests, too coarse to follow anybody.
 */
export const principal = pgTable(
  'principal',
  {
    id: rowId(),
    kind: text('kind', { enum: principalKinds }).notNull(),
    tokenHash: text('token_hash'),
    createdAt: instant('created_at').notNull(),
    lastSeenOn: date('last_seen_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    uniqueIndex('principal_token_hash_key').on(table.tokenHash),
    check('principal_kind_known', sql`${table.kind} in ('guest', 'account')`),
    check('principal_token_hash_is_sha256', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check('principal_guest_has_token', sql`${table.kind} = 'account' or ${table.tokenHash} is not null`),
  ],
);

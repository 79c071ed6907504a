import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema/index.js';

/** What `db.execute` answers on both databases: the rows, as the driver reads them. */
interface Rows extends PgQueryResultHKT {
  type: ReadRows<this['row']>;
}
interface ReadRows<Row> {
  rows: Row[];
}

/** A Drizzle database with everything it can do, transactions included; only `transact` needs it. */
export type RawDatabase = PgDatabase<Rows, typeof schema>;

/**
 * What all code takes, whether a connection or a transaction stands behind it, PGlite or Postgres. It cannot open a
 * transaction by itself: `transact` does, so that an outer transaction is always reused.
 */
export type Database = Omit<RawDatabase, 'transaction'>;

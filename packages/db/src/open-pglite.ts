import { PGlite, type PGliteOptions, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Connection } from './connection.js';
import { migrationsFolder } from './migrations-folder.js';
import * as schema from './schema/index.js';
import { refuseInsideTransaction } from './transact.js';

/** Every query outside a transaction, and every start of one, passes through one of these two. */
class GuardedPGlite extends PGlite {
  override query<T>(query: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    refuseInsideTransaction(this);
    return super.query<T>(query, params, options);
  }

  override transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    refuseInsideTransaction(this);
    return super.transaction(callback);
  }
}

/** Opens the embedded database and migrates it. The caller holds the folder's lock, if `dataDir` is a folder. */
export async function openPglite(options: PGliteOptions): Promise<Connection> {
  const client = new GuardedPGlite(options);
  await client.waitReady;
  await migrate(drizzle(client), { migrationsFolder });
  return {
    kind: 'pglite',
    db: drizzle(client, { schema }),
    ping: async () => {
      await client.query('select 1');
    },
    close: () => client.close(),
  };
}

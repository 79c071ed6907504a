import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Connection } from './connection.js';
import { DatabaseNotMigrated, DatabaseNotPostgres, DatabaseUnreachable } from './errors.js';
import { migrationsFolder } from './migrations-folder.js';
import * as schema from './schema/index.js';
import { refuseInsideTransaction } from './transact.js';

const connectTimeoutMs = 5_000;

/** Any number that no other program's advisory lock is likely to have: "quoth" in ASCII. */
const migrationLock = 0x71756f7468;

/** Every query outside a transaction, and every start of one, asks the pool for a client. */
class GuardedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ClientCallback): void;
  override connect(callback?: ClientCallback): Promise<pg.PoolClient> | undefined {
    refuseInsideTransaction(this);
    if (!callback) return super.connect();
    super.connect(callback);
    return undefined;
  }
}
type ClientCallback = Parameters<pg.Pool['connect']>[0];

/**
 * Opens a pool on `databaseUrl` and migrates it; several processes may do so at once.
 *
 * @throws `DatabaseNotPostgres`, `DatabaseUnreachable`, `DatabaseNotMigrated`
 */
export async function openPostgres(databaseUrl: string): Promise<Connection> {
  // The driver reads any other address as that of a Postgres too.
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw new DatabaseNotPostgres();
  const pool = new GuardedPool({ connectionString: databaseUrl, connectionTimeoutMillis: connectTimeoutMs });
  // A connection that breaks fails its query, and the pool opens another. Its 'error' event, idle or in a transaction,
  // would end the process if nobody listened.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const first = await pool.connect().catch(async (cause: unknown) => {
    await pool.end();
    throw new DatabaseUnreachable(placeOf(databaseUrl), cause);
  });
  try {
    await first.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(first), { migrationsFolder });
    await first.query('select pg_advisory_unlock($1)', [migrationLock]);
    first.release();
  } catch (cause) {
    first.release(true);
    await pool.end();
    throw new DatabaseNotMigrated(placeOf(databaseUrl), cause);
  }
  return {
    kind: 'postgres',
    db: drizzle(pool, { schema }),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

/** Host, port and name of a database, without the user and the password. */
function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'that DATABASE_URL names';
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${pathname.slice(1)} on ${hostname || 'this machine'}${port && `:${port}`}`;
}

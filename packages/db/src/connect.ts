import type { Connection } from './connection.js';
import { DataFolderEmpty } from './errors.js';
import { lockFolder } from './lock/lock-folder.js';
import { hasCluster, makeCluster } from './make-cluster.js';
import { openPglite } from './open-pglite.js';
import { openPostgres } from './open-postgres.js';

export interface ConnectOptions {
  /** `postgres://...`; the embedded database is used without it. */
  databaseUrl?: string | undefined;
  /** The data folder of the embedded database, made when missing. Untouched with `databaseUrl`. */
  folder: string;
  /** Whether the embedded database has to be there already; it is made otherwise. */
  existing?: boolean;
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws `DataFolderBusy`, `DataFolderEmpty`, `DataFolderUnusable` (embedded), `DatabaseNotPostgres`,
 *   `DatabaseUnreachable` (Postgres), `DatabaseNotMigrated`
 */
export async function connect({ databaseUrl, folder, existing = false }: ConnectOptions): Promise<Connection> {
  if (databaseUrl) return openPostgres(databaseUrl);
  if (existing && !hasCluster(folder)) throw new DataFolderEmpty(folder);
  const lock = await lockFolder(folder);
  try {
    const connection = await openPglite({ dataDir: await makeCluster(folder) });
    return {
      ...connection,
      close: async () => {
        try {
          await connection.close();
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

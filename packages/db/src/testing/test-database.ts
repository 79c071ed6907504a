import type { Connection } from '../connection.js';
import { freshPglite } from './fresh-pglite.js';
import { freshPostgres } from './fresh-postgres.js';

/**
 * A migrated, empty database for one test file: on Postgres in the vitest project `postgres`, else on PGlite in memory (see
 * `databaseProjects`). Open it in `beforeAll`, close it in `afterAll`; each suite mints its own users and sets.
 */
export function testDatabase(): Promise<Connection> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  return serverUrl ? freshPostgres(serverUrl) : freshPglite();
}

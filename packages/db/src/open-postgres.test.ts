import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPostgres } from './open-postgres.js';
import { createServerDatabase, onServer, type ServerDatabase } from './testing/server-database.js';

const serverUrl = process.env.TEST_DATABASE_URL ?? '';
let database: ServerDatabase;
beforeEach(async () => {
  database = await createServerDatabase(serverUrl);
});
afterEach(() => database.drop());

it('migrates once when several processes start on an empty database', async () => {
  const connections = await Promise.all(Array.from({ length: 4 }, () => openPostgres(database.url)));
  for (const { db } of connections) {
    const { rows } = await db.execute(sql`select hash, count(*) from drizzle.__drizzle_migrations group by hash`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ count: '1' });
  }
  await Promise.all(connections.map((connection) => connection.close()));
});

it('outlives a server that ends its idle connections', async () => {
  const connection = await openPostgres(database.url);
  await connection.ping();
  await onServer(database.url, (server) =>
    server.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`),
  );
  await expect.poll(() => connection.ping().then(() => 'answers', String)).toBe('answers');
  await connection.close();
});

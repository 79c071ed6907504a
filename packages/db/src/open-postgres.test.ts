import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPostgres } from './open-postgres.js';
import { principal } from './schema/index.js';
import { mintGuest } from './testing/mint.js';
import { createServerDatabase, onServer, type ServerDatabase } from './testing/server-database.js';
import { transact } from './transact.js';

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

/** What a server that is stopped does to those who are connected. */
const endConnections = () =>
  onServer(database.url, (server) =>
    server.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`),
  );

it('outlives a server that ends its idle connections', async () => {
  const connection = await openPostgres(database.url);
  await connection.ping();
  await endConnections();
  await expect.poll(() => connection.ping().then(() => 'answers', String)).toBe('answers');
  await connection.close();
});

it('outlives a server that ends a transaction, which fails', async () => {
  const connection = await openPostgres(database.url);
  const cut = transact(connection.db, async (tx) => {
    await mintGuest(tx);
    await endConnections();
    await mintGuest(tx);
  });
  await expect(cut).rejects.toThrow();
  await expect.poll(() => connection.ping().then(() => 'answers', String)).toBe('answers');
  expect(await connection.db.$count(principal)).toBe(0);
  await connection.close();
});

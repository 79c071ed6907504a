import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DatabaseNotMigrated } from './errors.js';
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

/** @returns what a person is told who starts with this address. */
async function refusalOf(url: string): Promise<string> {
  const refusal = await openPostgres(url).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DatabaseNotMigrated);
  return (refusal as DatabaseNotMigrated).message;
}

it('says what to do where its user may not make tables', async () => {
  // Nobody may make tables among those of the system, whoever the tests run as.
  const url = new URL(database.url);
  url.searchParams.set('options', '-c search_path=pg_catalog');
  expect(await refusalOf(url.href)).toMatch(
    /^The tables of the database quoth_test_\w+ on [^ ]+ cannot be made .*\(permission denied [^)]+\): let its user own .+ GRANT it CREATE .+\.$/,
  );
});

it('says what to do where another program has its tables', async () => {
  await onServer(database.url, (server) => server.query('create table article (price numeric)'));
  expect(await refusalOf(database.url)).toMatch(
    /\(relation "article" already exists\): see that .+ no other program keeps its tables there\.$/,
  );
  await onServer(database.url, (server) => server.query('drop table article'));
  const connection = await openPostgres(database.url);
  await connection.ping();
  await connection.close();
});

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { connect } from './connect.js';
import {
  DatabaseNotMigrated,
  DatabaseNotPostgres,
  DatabaseUnreachable,
  DataFolderBusy,
  DataFolderEmpty,
} from './errors.js';
import { makeCluster } from './make-cluster.js';
import { principal } from './schema/index.js';
import { mintGuest } from './testing/mint.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

it(
  'opens the folder again with what was in it, migrating only once',
  () =>
    withTemporaryFolder(async (folder) => {
      const first = await connect({ folder });
      await expect(connect({ folder })).rejects.toThrow(DataFolderBusy);
      const id = await mintGuest(first.db);
      await first.close();

      const second = await connect({ folder });
      await second.ping();
      expect(second.kind).toBe('pglite');
      expect(await second.db.select({ id: principal.id }).from(principal)).toEqual([{ id }]);
      const { rows } = await second.db.execute(
        sql`select hash, count(*) from drizzle.__drizzle_migrations group by hash`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatchObject({ count: 1 });
      await second.close();
      expect(await readdir(folder)).toEqual(['pglite']);
    }),
  60_000,
);

it(
  'starts over when an earlier start was killed while it made the database',
  () =>
    withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'pglite.new'));
      await writeFile(join(folder, 'pglite.new', 'PG_VERSION'), 'half');
      const connection = await connect({ folder });
      await connection.ping();
      await connection.close();
      expect(await readdir(folder)).toEqual(['pglite']);
    }),
  60_000,
);

it('makes nothing where a database has to be there already', () =>
  withTemporaryFolder(async (folder) => {
    const missing = join(folder, 'mistyped');
    await expect(connect({ folder: missing, existing: true })).rejects.toThrow(DataFolderEmpty);
    expect(await readdir(folder)).toEqual([]);
    await (await connect({ folder })).close();
    await (await connect({ folder, existing: true })).close();
  }));

it('says in one sentence which embedded database has tables of another program, and gives its folder up', () =>
  withTemporaryFolder(async (folder) => {
    const client = new PGlite(await makeCluster(folder));
    await client.exec('create table article (price numeric)');
    await client.close();
    for (let start = 0; start < 2; start++) {
      const refusal = await connect({ folder }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DatabaseNotMigrated);
      expect(refusal).toMatchObject({ message: expect.stringMatching(/^The tables of .+ \(relation "article" .+\.$/) });
      expect(String(refusal)).toContain(folder);
    }
  }));

it.each(['mysql://user:secret@db.example.org/quoth', 'postgres:secret', 'quoth.db'])(
  'says what an address of Postgres begins with, not that %s cannot be reached',
  async (databaseUrl) => {
    const refusal = await connect({ databaseUrl, folder: '' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseNotPostgres);
    expect(refusal).toMatchObject({ message: expect.stringContaining('DATABASE_URL has to begin with postgres://') });
    expect(String(refusal)).not.toContain('secret');
  },
);

it('says in one sentence which Postgres does not answer, without its password', async () => {
  const databaseUrl = 'postgres://user:secret@127.0.0.1:1/quoth';
  const refusal = await connect({ databaseUrl, folder: '' }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DatabaseUnreachable);
  expect(refusal).toMatchObject({ message: expect.stringContaining('quoth on 127.0.0.1:1') });
  expect(String(refusal)).not.toContain('secret');
});

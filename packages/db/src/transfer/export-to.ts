import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { getTableName, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.js';
import { TransferRefused } from '../errors.js';
import { transact } from '../transact.js';
import { fileFault } from './file-fault.js';
import { type PortableHeader, portableHeader } from './portable-header.js';
import { portableTables } from './portable-tables.js';

const rowsAtOnce = 100;

/**
 * Writes everything in the database into a new file that PGlite and Postgres of any version can take back: JSON Lines,
 * compressed when the name ends in `.gz`. All rows are of one moment, whatever is written meanwhile; the same data gives
 * the same bytes. The file appears under its name when it is whole, readable by its owner alone.
 *
 * @returns how many rows were written.
 * @throws `TransferRefused` when the file exists or cannot be written, or there is nothing to export.
 */
export async function exportTo(db: Database, file: string): Promise<number> {
  if (existsSync(file)) throw new TransferRefused(`${file} exists already: choose another name.`);
  const draft = `${file}.part`;
  try {
    const rows = await transact(db, (tx) => writeAll(tx, draft, file.endsWith('.gz')), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    });
    await rename(draft, file);
    return rows;
  } catch (error) {
    // Where the draft cannot even be looked for, there is none, and the first error says more.
    await rm(draft, { force: true }).catch(() => {});
    const fault = fileFault(error);
    throw fault === undefined ? error : new TransferRefused(`${file} cannot be written: ${fault}.`, { cause: error });
  }
}

async function writeAll(tx: Database, draft: string, compressed: boolean): Promise<number> {
  await tx.execute(sql`set local time zone 'UTC'`);
  await tx.execute(sql`set local extra_float_digits = 1`);
  const tables: PortableHeader['tables'] = [];
  for (const table of portableTables) tables.push({ name: getTableName(table), rows: await tx.$count(table) });
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  if (total === 0) throw new TransferRefused('There is nothing to export: the database is empty.');

  const out = createWriteStream(draft, { mode: 0o600, flush: true });
  await pipeline(Readable.from(lines(tx, tables)), compressed ? createGzip() : new PassThrough(), out);
  return total;
}

async function* lines(tx: Database, tables: PortableHeader['tables']): AsyncGenerator<string> {
  yield `${JSON.stringify(portableHeader(tables))}\n`;
  for (const table of portableTables) yield* rowsOf(tx, table);
}

/** The rows of a table by primary key, in the database's own JSON: no value passes through a JavaScript number or date. */
async function* rowsOf(tx: Database, table: PgTable): AsyncGenerator<string> {
  await tx.execute(sql`declare rows no scroll cursor for
    select to_json(${table})::text as row from ${table} order by ${sql.join(primaryKeyOf(table), sql`, `)}`);
  for (;;) {
    const { rows } = await tx.execute<{ row: string }>(sql.raw(`fetch ${rowsAtOnce} from rows`));
    if (rows.length === 0) break;
    yield rows.map(({ row }) => `${row}\n`).join('');
  }
  await tx.execute(sql`close rows`);
}

function primaryKeyOf(table: PgTable) {
  const { columns, primaryKeys } = getTableConfig(table);
  return primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
}

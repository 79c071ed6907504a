import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.js';
import { reasonOf, TransferRefused } from '../errors.js';
import { principal } from '../schema/index.js';
import { transact } from '../transact.js';
import { fileFault } from './file-fault.js';
import { currentSchema, portableHeaderSchema } from './portable-header.js';
import { portableTables } from './portable-tables.js';
import { readLines } from './read-lines.js';

/** A batch is full at so many rows or characters, whichever comes first. */
const rowsAtOnce = 500;
const charactersAtOnce = 1_000_000;

/**
 * Takes back what `exportTo` wrote, all or nothing, into an empty database. Its guests count as seen on the day of the import.
 *
 * @returns how many rows were read.
 * @throws `TransferRefused` when the database is not empty, or the file cannot be read, is not an export, is of another
 * version, or is not whole.
 */
export async function importFrom(db: Database, file: string): Promise<number> {
  return transact(db, async (tx) => {
    await lockEmpty(tx);
    await tx.execute(sql`set constraints all deferred`);
    const lines = readLines(file);
    try {
      const rows = await readRows(tx, file, lines);
      // Deferred checks belong to the import: left to the commit, their errors would not be told apart.
      await tx.execute(sql`set constraints all immediate`);
      await countAsSeen(tx);
      return rows;
    } catch (error) {
      if (error instanceof TransferRefused) throw error;
      throw new TransferRefused(refusalOf(file, error), { cause: error });
    } finally {
      await lines.return(undefined);
    }
  });
}

/**
 * Whoever comes out of an old file counts as seen today. A visit made since it was written is not in it, and guests who have stayed
 * away for too long are deleted with all that is theirs.
 */
async function countAsSeen(tx: Database): Promise<void> {
  const seen = principal.lastSeenOn;
  const today = sql`(now() at time zone 'UTC')::date`;
  await tx.update(principal).set({ lastSeenOn: today }).where(sql`${seen} < ${today}`);
}

function refusalOf(file: string, error: unknown): string {
  const fault = fileFault(error);
  if (fault !== undefined) return `${file} cannot be read: ${fault}.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_DATA_ERROR') return notAnExport(file);
  if (code === 'Z_BUF_ERROR') return notWhole(file);
  return `${file} could not be imported, and nothing was changed: ${reasonOf(error)}.`;
}

function notAnExport(file: string): string {
  return `${file} is not an export of Quoth that this version can read.`;
}

function notWhole(file: string): string {
  return `${file} is not whole: nothing was changed.`;
}

/** Nobody can write until the import is done; on Postgres the app may be running. */
async function lockEmpty(tx: Database): Promise<void> {
  const tables = sql.join(
    portableTables.map((table) => sql`${table}`),
    sql`, `,
  );
  await tx.execute(sql`lock table ${tables} in exclusive mode`);
  for (const table of portableTables) {
    const rows = await tx.$count(table);
    if (rows === 0) continue;
    throw new TransferRefused(
      `The database is not empty (${rows} in "${getTableName(table)}"): import into a new one, before the app has used it.`,
    );
  }
}

async function readRows(tx: Database, file: string, lines: AsyncGenerator<string>): Promise<number> {
  const header = await readHeader(file, lines);
  const incomplete = new TransferRefused(notWhole(file));
  let total = 0;
  for (const { name, rows } of header.tables) {
    const table = portableTables.find((one) => getTableName(one) === name);
    if (!table) throw new TransferRefused(`${file} has a table "${name}" that this version does not know.`);
    let batch: string[] = [];
    let characters = 0;
    for (let row = 0; row < rows; row++) {
      const { value, done } = await lines.next();
      if (done) throw incomplete;
      batch.push(value);
      characters += value.length;
      if (batch.length === rowsAtOnce || characters >= charactersAtOnce) {
        await insert(tx, table, batch);
        batch = [];
        characters = 0;
      }
    }
    if (batch.length > 0) await insert(tx, table, batch);
    total += rows;
  }
  if (!(await lines.next()).done) throw incomplete;
  return total;
}

async function readHeader(file: string, lines: AsyncGenerator<string>) {
  const { value } = await lines.next();
  const header = portableHeaderSchema.safeParse(parseJson(value));
  if (!header.success) throw new TransferRefused(notAnExport(file));
  const { schema } = header.data;
  if (schema !== currentSchema()) {
    throw new TransferRefused(
      `${file} has tables as of "${schema}" and this version "${currentSchema()}": import it with the version that wrote it.`,
    );
  }
  return header.data;
}

/** The rows go to the database as they stand in the file; nothing is read and written again by JavaScript. */
async function insert(tx: Database, table: PgTable, rows: string[]): Promise<void> {
  await tx.execute(
    sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${`[${rows.join(',')}]`}::json)`,
  );
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

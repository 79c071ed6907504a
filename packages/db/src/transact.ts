import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import type { Database, RawDatabase } from './database.js';

interface OpenTransaction {
  root: Database;
  client: unknown;
  tx: Database;
  open: boolean;
  /** A transaction on another database that this one was started inside of. */
  outer: OpenTransaction | undefined;
}

const current = new AsyncLocalStorage<OpenTransaction>();

function find(matches: (transaction: OpenTransaction) => boolean): OpenTransaction | undefined {
  let transaction = current.getStore();
  while (transaction && !(transaction.open && matches(transaction))) transaction = transaction.outer;
  return transaction;
}

/**
 * Runs `work` in a transaction: committed when it returns, rolled back when it throws. Inside an open transaction of the
 * same database it joins that one, whether it is given the outer `db` or the `tx`; then `config` counts for nothing, and an
 * error must be let through to the outer `work`, because Postgres accepts no more statements after one failed.
 */
export async function transact<T>(
  db: Database,
  work: (tx: Database) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  const joined = find(({ root, tx }) => root === db || tx === db);
  if (joined) return work(joined.tx);
  const outer = current.getStore();
  return withTransaction(db).transaction(async (tx) => {
    const transaction: OpenTransaction = { root: db, client: clientOf(db), tx, open: true, outer };
    try {
      return await current.run(transaction, () => work(tx));
    } finally {
      transaction.open = false;
    }
  }, config);
}

/**
 * Called by a connection before each query of its own. On PGlite such a query would wait for ever for the transaction it
 * stands in; on Postgres it would read and write outside of it. Both are mistakes, so both fail at once.
 *
 * @throws `Error` when the calling code runs inside `transact` on the same connection.
 */
export function refuseInsideTransaction(client: unknown): void {
  if (find((transaction) => transaction.client === client)) {
    throw new Error('The outer database was used inside transact(): use the transaction that work() is given.');
  }
}

/** Every `Database` is made by `connect` or by Drizzle's own `transaction`, and both of those can open transactions. */
function withTransaction(db: Database): RawDatabase {
  return db as RawDatabase;
}

/** Drizzle keeps the driver's client in `$client`; a transaction has none. */
function clientOf(db: Database): unknown {
  return '$client' in db ? db.$client : undefined;
}

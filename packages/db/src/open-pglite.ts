import { Buffer } from 'node:buffer';
import {
  type ExecProtocolOptions,
  PGlite,
  type PGliteOptions,
  type QueryOptions,
  type Results,
  type Transaction,
} from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Connection } from './connection.js';
import { DatabaseNotMigrated } from './errors.js';
import { migrationsFolder } from './migrations-folder.js';
import { restoreByteOrderMarks } from './restore-byte-order-marks.js';
import * as schema from './schema/index.js';
import { refuseInsideTransaction } from './transact.js';

/**
 * Every query outside a transaction, and every start of one, passes through here, and is refused inside a transaction.
 *
 * Drizzle hands the same nine parsers to each query, for which PGlite then copies its table of some three hundred, which is
 * half the time of a short query. They are put into that table instead, and not handed on.
 */
class QuothPGlite extends PGlite {
  override query<T>(query: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    refuseInsideTransaction(this);
    return super.query<T>(query, params, this.#withParsersAdopted(options));
  }

  override transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    refuseInsideTransaction(this);
    return super.transaction((tx) => {
      const own: Transaction = Object.create(tx);
      own.query = (query, params, options) => tx.query(query, params, this.#withParsersAdopted(options));
      return callback(own);
    });
  }

  /** Rows come with the answer to these messages only. The others, which every query sends too, are left as they are. */
  override async execProtocolStream(message: Uint8Array, options?: ExecProtocolOptions) {
    if (!answeredWithRows.has(message[0])) return super.execProtocolStream(message, options);
    const { messages, data } = await super.execProtocol(message, options);
    restoreByteOrderMarks(messages, data);
    return messages;
  }

  #withParsersAdopted(options?: QueryOptions): QueryOptions | undefined {
    if (!options?.parsers) return options;
    const { parsers, ...others } = options;
    Object.assign(this.parsers, parsers);
    return others;
  }
}

/** The first byte of Execute and of Query, which carries several statements. */
const answeredWithRows: ReadonlySet<number | undefined> = new Set(Buffer.from('EQ'));

/**
 * Opens the embedded database and migrates it. The caller holds the folder's lock, if `dataDir` is a folder.
 *
 * @throws `DatabaseNotMigrated`
 */
export async function openPglite(options: PGliteOptions): Promise<Connection> {
  const client = new QuothPGlite(options);
  await client.waitReady;
  await migrate(drizzle(client), { migrationsFolder }).catch(async (cause: unknown) => {
    await client.close();
    throw new DatabaseNotMigrated(`in ${options.dataDir ?? 'memory'}`, cause);
  });
  return {
    kind: 'pglite',
    db: drizzle(client, { schema }),
    ping: async () => {
      await client.query('select 1');
    },
    close: () => client.close(),
  };
}

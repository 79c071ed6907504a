import type { Database } from './database.js';

/** A database that is open, migrated and ready. */
export interface Connection {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Database;
  /** Resolves when the database answers; rejects when it does not. */
  ping(): Promise<void>;
  /** Waits for what runs, closes, and gives up the data folder. Call it once; without it the process does not end. */
  close(): Promise<void>;
}

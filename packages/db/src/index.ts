export { type ConnectOptions, connect } from './connect.js';
export type { Connection } from './connection.js';
export type { Database } from './database.js';
export {
  DatabaseError,
  DatabaseNotMigrated,
  DatabaseNotPostgres,
  DatabaseUnreachable,
  DataFolderBusy,
  DataFolderEmpty,
  DataFolderUnusable,
  TransferRefused,
} from './errors.js';
export { recordset } from './recordset.js';
export * from './schema/index.js';
export { transact } from './transact.js';
export { exportTo } from './transfer/export-to.js';
export { importFrom } from './transfer/import-from.js';

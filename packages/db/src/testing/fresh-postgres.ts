import type { Connection } from '../connection.js';
import { openPostgres } from '../open-postgres.js';
import { createServerDatabase, databaseUrl, onServer } from './server-database.js';
import { templateKey } from './template-key.js';

/** "quothtmp": while one test file makes the template, the others wait. */
const templateLock = 0x71756f7468746d70n;

/**
 * A new database on the server that `serverUrl` names, copied from a template that is made once and stays there; closing it
 * drops it. The user must be allowed to create databases.
 */
export async function freshPostgres(serverUrl: string): Promise<Connection> {
  const database = await createServerDatabase(serverUrl, await ensureTemplate(serverUrl));
  const connection = await openPostgres(database.url);
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await database.drop();
    },
  };
}

async function ensureTemplate(serverUrl: string): Promise<string> {
  const template = `quoth_template_${templateKey()}`;
  await onServer(serverUrl, async (server) => {
    await server.query('select pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return;
    // Renamed when it is whole, so that a crash in the middle cannot leave half a template behind.
    const draft = `${template}_draft`;
    await server.query(`drop database if exists ${draft} with (force)`);
    await server.query(`create database ${draft}`);
    await (await openPostgres(databaseUrl(serverUrl, draft))).close();
    await server.query(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

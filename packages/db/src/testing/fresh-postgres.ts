import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Connection } from '../connection.js';
import { openPostgres } from '../open-postgres.js';
import { templateKey } from './template-key.js';

/** "quothtmp": while one test file makes the template, the others wait. */
const templateLock = '8176820943905680752';

/**
 * A new database on the server that `serverUrl` names, copied from a template that is made once and stays there; closing it
 * drops it. The user must be allowed to create databases.
 */
export async function freshPostgres(serverUrl: string): Promise<Connection> {
  const name = `quoth_test_${randomUUID().replaceAll('-', '')}`;
  await administer(serverUrl, async (server) => {
    await server.query('select pg_advisory_lock($1)', [templateLock]);
    const template = await ensureTemplate(server, serverUrl);
    await server.query(`create database ${name} template ${template}`);
  });
  const connection = await openPostgres(urlOf(serverUrl, name));
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await administer(serverUrl, (server) => server.query(`drop database ${name} with (force)`));
    },
  };
}

async function ensureTemplate(server: pg.Client, serverUrl: string): Promise<string> {
  const template = `quoth_template_${templateKey()}`;
  const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
  if (rowCount === 0) {
    // Renamed when it is whole, so that a crash in the middle cannot leave half a template behind.
    const draft = `${template}_draft`;
    await server.query(`drop database if exists ${draft} with (force)`);
    await server.query(`create database ${draft}`);
    await (await openPostgres(urlOf(serverUrl, draft))).close();
    await server.query(`alter database ${draft} rename to ${template}`);
  }
  return template;
}

async function administer(serverUrl: string, work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

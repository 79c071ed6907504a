import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of our own on a Postgres server. */
export interface ServerDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Creates a database under a random name, a copy of `template` or else empty. The user must be allowed to. */
export async function createServerDatabase(serverUrl: string, template = 'template1'): Promise<ServerDatabase> {
  const name = `quoth_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, (server) => server.query(`create database ${name} template ${template}`));
  return {
    url: databaseUrl(serverUrl, name),
    drop: () => onServer(serverUrl, (server) => server.query(`drop database ${name} with (force)`)),
  };
}

/** Runs `work` with a connection of its own to the server. */
export async function onServer(serverUrl: string, work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

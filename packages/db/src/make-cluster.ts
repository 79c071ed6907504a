import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const clusterIn = (folder: string) => join(folder, 'pglite');

/** Whether the embedded database has been made in this folder. */
export function hasCluster(folder: string): boolean {
  return existsSync(clusterIn(folder));
}

/**
 * Makes the embedded database's own folder inside `folder` if it is missing, and answers its path. It is made under another
 * name and renamed when it is whole: a process killed while making it leaves nothing that a later start would trip over.
 * The caller holds the folder's lock.
 */
export async function makeCluster(folder: string): Promise<string> {
  const cluster = clusterIn(folder);
  if (hasCluster(folder)) return cluster;
  const draft = join(folder, 'pglite.new');
  await rm(draft, { recursive: true, force: true });
  const client = await PGlite.create(draft);
  await client.close();
  await rename(draft, cluster);
  return cluster;
}

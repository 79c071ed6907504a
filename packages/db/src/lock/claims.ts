import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The name is checked because a dead claim's beacon is deleted: a claim must not be able to name any other file. */
const claimantSchema = z.object({ pid: z.int(), beacon: z.string().regex(/lock-[0-9a-f]{12}\.sock$/) });

/**
 * One process's wish to hold the folder: the file `lock-<generation>.json`, complete from the moment it exists.
 * Its claimant is undefined where a power cut left the file without its content: nobody can be alive behind that.
 */
export interface Claim {
  generation: number;
  claimant: z.infer<typeof claimantSchema> | undefined;
}

/** All claims in the folder, in no order. */
export async function readClaims(folder: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const file of await readdir(folder)) {
    const generation = Number(/^lock-(\d+)\.json$/.exec(file)?.[1]);
    if (Number.isNaN(generation)) continue;
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined) claims.push({ generation, claimant: readClaimant(text) });
  }
  return claims;
}

function readClaimant(text: string): Claim['claimant'] {
  try {
    return claimantSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Writes a claim, unless another process already made one of the same generation; says whether it was written. */
export async function writeClaim(folder: string, { generation, claimant }: Claim): Promise<boolean> {
  const draft = join(folder, `lock-${randomUUID()}.tmp`);
  await writeFile(draft, JSON.stringify(claimant));
  try {
    // Unlike a file that is opened and then written, a link appears with its content, and never over another.
    await link(draft, claimPath(folder, generation));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

/** Deletes a claim; nothing happens when it is gone already. */
export async function deleteClaim(folder: string, generation: number): Promise<void> {
  await rm(claimPath(folder, generation), { force: true });
}

function claimPath(folder: string, generation: number): string {
  return join(folder, `lock-${generation}.json`);
}

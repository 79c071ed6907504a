import { mkdir } from 'node:fs/promises';
import { DataFolderBusy, DataFolderUnusable } from '../errors.js';
import { type Beacon, clearBeacon, isLit, lightBeacon } from './beacon.js';
import { type Claim, deleteClaim, readClaims, writeClaim } from './claims.js';

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one that holds `folder` (made when missing), until `release` or its death, however it dies.
 *
 * A claim names a beacon, a listening socket; the kernel ends the listening with the process, so a claim is dead or alive
 * and nothing has to be guessed from process ids or times. A newcomer that finds no claim alive makes one of the next
 * generation, which only one can. It holds the folder if then no other claim is alive: of two that overlap, at least the
 * later one sees the other and withdraws.
 *
 * @throws `DataFolderBusy`, `DataFolderUnusable`
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true });
    return await acquire(folder);
  } catch (error) {
    throw error instanceof DataFolderBusy ? error : new DataFolderUnusable(folder, error);
  }
}

async function acquire(folder: string): Promise<FolderLock> {
  for (;;) {
    const claims = await readClaims(folder);
    const holder = await firstAlive(folder, claims);
    if (holder) throw new DataFolderBusy(folder, holder.claimant?.pid);

    const beacon = await lightBeacon(folder);
    const generation = Math.max(0, ...claims.map((claim) => claim.generation)) + 1;
    const written = await writeClaim(folder, { generation, claimant: { pid: process.pid, beacon: beacon.address } });
    if (written && (await stands(folder, beacon))) {
      const release = async () => {
        await deleteClaim(folder, generation);
        await beacon.close();
      };
      return { release };
    }
    // Without its beacon the claim is dead. Deleting it here could hit another's, made after a sweep under the same number.
    await beacon.close();
  }
}

/** Whether the claim with this beacon is the only one that is alive; if so, the dead ones are swept away. */
async function stands(folder: string, beacon: Beacon): Promise<boolean> {
  const isMine = ({ claimant }: Claim) => claimant?.beacon === beacon.address;
  const others = (await readClaims(folder)).filter((claim) => !isMine(claim));
  if (await firstAlive(folder, others)) return false;

  // A holder that died just now may have swept mine away, for the dead claim that had its number before.
  if (!(await readClaims(folder)).some(isMine)) return false;
  for (const { generation, claimant } of others) {
    await deleteClaim(folder, generation);
    if (claimant) await clearBeacon(folder, claimant.beacon);
  }
  return true;
}

async function firstAlive(folder: string, claims: Claim[]): Promise<Claim | undefined> {
  for (const claim of claims) {
    if (claim.claimant && (await isLit(folder, claim.claimant.beacon))) return claim;
  }
  return undefined;
}

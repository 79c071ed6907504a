import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { DataFolderBusy } from '../errors.js';
import { withTemporaryFolder } from '../testing/temporary-folder.js';
import { readClaims } from './claims.js';
import { lockFolder } from './lock-folder.js';

/** What happens in other processes while the next claim is about to be written; once. */
const pause = vi.hoisted(() => ({ meanwhile: async () => {} }));

vi.mock('./claims.js', async (original) => {
  const actual = await original<typeof import('./claims.js')>();
  const writeClaim: typeof actual.writeClaim = async (folder, claim) => {
    const { meanwhile } = pause;
    pause.meanwhile = async () => {};
    await meanwhile();
    return actual.writeClaim(folder, claim);
  };
  return { ...actual, writeClaim };
});

const deadClaim = JSON.stringify({ pid: 1, beacon: 'lock-000000000000.sock' });

it('a newcomer that slept through two holders does not take the folder from the second', () =>
  withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'lock-4.json'), deadClaim);
    const holders: { release(): Promise<void> }[] = [];
    pause.meanwhile = async () => {
      await (await lockFolder(folder)).release();
      holders.push(await lockFolder(folder));
    };
    await expect(lockFolder(folder)).rejects.toThrow(DataFolderBusy);
    expect(holders).toHaveLength(1);
    expect(await readClaims(folder)).toHaveLength(2);
    await holders[0]?.release();
    await (await lockFolder(folder)).release();
    expect(await readClaims(folder)).toEqual([]);
  }));

it('a newcomer whose number was taken while it slept is refused, or is next when that holder is gone', () =>
  withTemporaryFolder(async (folder) => {
    const holders: { release(): Promise<void> }[] = [];
    const takeNumber = async () => {
      holders.push(await lockFolder(folder));
    };
    pause.meanwhile = takeNumber;
    await expect(lockFolder(folder)).rejects.toThrow(DataFolderBusy);
    await holders[0]?.release();

    pause.meanwhile = () => writeFile(join(folder, 'lock-1.json'), deadClaim);
    await (await lockFolder(folder)).release();
    expect(await readClaims(folder)).toEqual([]);
  }));

import type { ChildProcess } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DataFolderBusy, DataFolderUnusable } from '../errors.js';
import { killHard, nextMessage, startChild } from '../testing/child-process.js';
import { withTemporaryFolder } from '../testing/temporary-folder.js';
import { lockFolder } from './lock-folder.js';

const children: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(children.splice(0).map(killHard));
});

async function startRacer(): Promise<ChildProcess> {
  const child = startChild('child-lock');
  children.push(child);
  await nextMessage(child);
  return child;
}

/** Sends the child after the folder's lock; answers the process id of who has it then. */
function race(child: ChildProcess, folder: string): Promise<unknown> {
  const answer = nextMessage(child);
  child.send(folder);
  return answer;
}

describe('between processes', () => {
  it('the second is refused, and told who holds the folder', () =>
    withTemporaryFolder(async (folder) => {
      const holder = await startRacer();
      expect(await race(holder, folder)).toBe(holder.pid);
      const refusal = await lockFolder(folder).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DataFolderBusy);
      expect(refusal).toMatchObject({
        pid: holder.pid,
        message: expect.stringMatching(`${folder} is in use by process`),
      });
    }));

  it('a holder that is killed leaves the folder free at once', () =>
    withTemporaryFolder(async (folder) => {
      for (let round = 0; round < 3; round++) {
        const holder = await startRacer();
        expect(await race(holder, folder)).toBe(holder.pid);
        await killHard(holder);
      }
      await (await lockFolder(folder)).release();
      expect(await readdir(folder)).toEqual([]);
    }));

  it(
    'exactly one of ten racers wins, in a new folder and after a crash',
    () =>
      withTemporaryFolder(async (parent) => {
        const racers = await Promise.all(Array.from({ length: 10 }, startRacer));
        const crashed = await startRacer();
        const folders = Array.from({ length: 10 }, (_, index) => join(parent, String(index)));
        for (const folder of folders.slice(5)) await race(crashed, folder);
        await killHard(crashed);

        for (const folder of folders) {
          const answers = await Promise.all(racers.map((racer) => race(racer, folder)));
          const winners = racers.filter((racer, index) => answers[index] === racer.pid);
          expect(winners).toHaveLength(1);
          expect(new Set(answers)).toEqual(new Set([winners[0]?.pid]));
        }
      }),
    60_000,
  );
});

describe('within one process', () => {
  it('of many that try at once one holds the folder, whatever dead claims stand around', () =>
    withTemporaryFolder(async (parent) => {
      for (let round = 0; round < 40; round++) {
        const folder = join(parent, String(round));
        await (await lockFolder(folder)).release();
        for (const generation of [1, 2, 7].slice(0, round % 4)) {
          const claim = JSON.stringify({ pid: 1, beacon: `lock-00000000000${generation}.sock` });
          await writeFile(join(folder, `lock-${generation}.json`), claim);
        }
        const results = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
        const won = results.filter((result) => result.status === 'fulfilled');
        expect(won).toHaveLength(1);
        for (const { value } of won) await value.release();
        expect(await readdir(folder)).toEqual([]);
      }
    }));

  it('a claim that a power cut left empty holds nothing', () =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'lock-4.json'), '');
      await (await lockFolder(folder)).release();
      expect(await readdir(folder)).toEqual([]);
    }));

  it('a path too long for a socket is locked all the same', () =>
    withTemporaryFolder(async (parent) => {
      const folder = join(parent, 'x'.repeat(120));
      const lock = await lockFolder(folder);
      await expect(lockFolder(folder)).rejects.toThrow(DataFolderBusy);
      await lock.release();
      await (await lockFolder(folder)).release();
    }));

  it('a folder that cannot be made is said to be unusable, and why', () =>
    withTemporaryFolder(async (parent) => {
      const file = join(parent, 'file');
      await writeFile(file, '');
      const refusal = await lockFolder(join(file, 'data')).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DataFolderUnusable);
      expect(refusal).toMatchObject({ message: expect.stringContaining('ENOTDIR') });
    }));
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startQuoth } from '../tests/quoth.mjs';
import { median, table } from './table.mjs';

const rounds = 5;

/** Seconds from `npm start`'s script to its line with the address: on a new data folder, then again on the same. */
export async function bench() {
  const data = mkdtempSync(join(tmpdir(), 'quoth-bench-'));
  const seconds = [];
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    const quoth = startQuoth({ PORT: String(await freePort()), QUOTH_DATA: data });
    await quoth.ready;
    seconds.push((performance.now() - began) / 1000);
    quoth.child.kill('SIGTERM');
    await quoth.ended;
  }
  rmSync(data, { recursive: true, force: true });
  const [first, ...later] = seconds;
  table('Start, installed and built, until the address is printed', [
    ['on a new data folder', `${first.toFixed(1)} s`],
    [`again (median of ${rounds})`, `${median(later).toFixed(1)} s`],
  ]);
}

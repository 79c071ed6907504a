import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';
import { freePort } from './quoth.mjs';

let folder;
let child;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-orphans-'));
});
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.each(['apps/web/server.mjs', 'apps/api/dist/server.js'])('%s', (script) => {
  test.each([0, 50, 100, 200, 400])('ends when whoever started it is gone after %i ms', async (wait) => {
    const port = String(await freePort());
    child = fork(join(root, script), {
      env: {
        ...process.env,
        HOST: '',
        PORT: port,
        API_PORT: port,
        API_URL: 'http://127.0.0.1:9',
        QUOTH_DATA: folder,
        DATABASE_URL: '',
      },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const ended = once(child, 'exit');
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.disconnect();
    expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 4_000, 'still there'))])).not.toBe(
      'still there',
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';
import { startServer } from '../scripts/lib/supervisor.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-supervisor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a server whose whole program is this. */
async function toldOf(program) {
  const script = join(folder, 'server.mjs');
  writeFileSync(script, program);
  const { ready, exited } = startServer({
    name: 'The server',
    script: relative(root, script),
    env: {},
    output: 'inherit',
    reasons: '; the reason stands in /var/log/quoth.log',
  });
  const told = await ready.catch((error) => error.message);
  await exited;
  return told;
}

describe('a server that does not start', () => {
  test('is told of in its own sentence', async () => {
    const program = `process.send({ type: 'failed', sentence: 'Its port is taken.' }, () => process.exit(1));`;
    expect(await toldOf(program)).toBe('Its port is taken.');
  });

  test('and where its log is when it has none', async () => {
    const program = `process.send({ type: 'failed' }, () => process.exit(1));`;
    expect(await toldOf(program)).toBe('The server failed to start; the reason stands in /var/log/quoth.log.');
  });
});

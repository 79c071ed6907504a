import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';

test.each(['scripts/test.mjs', 'bench/run.mjs'])('%s says in one sentence which names it knows', (script) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, 'nonsense'], { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^There is no "nonsense": choose from [a-z, ]+\.\n$/);
});

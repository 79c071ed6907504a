import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';

test.each(['scripts/test.mjs', 'bench/run.mjs'])('%s says in one sentence which names it knows', (script) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, 'nonsense'], { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^There is no "nonsense": choose from [a-z, ]+\.\n$/);
});

/** The command line in a process of its own, as in a pipe. */
function quoth(...words) {
  const child = spawn(process.execPath, ['packages/quiz-core/dist/cli.js', ...words], { cwd: root });
  let complaints = '';
  child.stderr.on('data', (part) => {
    complaints += part;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, complaints }));
  return { child, ended };
}

test('quoth waits for a pipe that is slow', async () => {
  const { child, ended } = quoth('read', '-');
  let printed = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  await wait(700);
  child.stdin.write('The mayor left. ');
  await wait(100);
  child.stdin.end('“We won,” said Ann Lee.');
  expect(await ended).toEqual({ code: 0, complaints: '' });
  expect(JSON.parse(printed).quotes).toHaveLength(1);
});

test('quoth ends in silence when nobody reads on', async () => {
  const { child, ended } = quoth('read', '--jsonl', '-');
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  child.stdin.end(`${JSON.stringify({ id: 'a', text: 'The mayor left. '.repeat(200) })}\n`.repeat(200));
  expect(await ended).toEqual({ code: 0, complaints: '' });
});

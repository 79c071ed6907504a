import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';

/** A port that nothing used a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `npm start`'s script. `ready` resolves with the address, `ended` with the exit code and all that was printed. */
export function startQuoth(env) {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      stdout += data;
      const address = /Quoth is ready: (\S+)/.exec(stdout)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`ended before it was ready: ${stdout}${stderr}`)));
  });
  ready.catch(() => {});
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal, stdout, stderr }));
  return { child, ready, ended };
}

/** Resolves when nothing listens on the port any more; rejects after `within` milliseconds. */
export async function closed(port, within = 15_000) {
  const until = Date.now() + within;
  while (Date.now() < until) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (!answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`port ${port} still answers`);
}

import { fork } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { root, Sentence } from './root.mjs';

const stopWithin = 12_000;

/** Throws one sentence when nothing can listen on this port. */
export function checkPort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Sentence(portSentence(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve));
  });
}

function portSentence(error, host, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken (is Quoth already running?): stop what uses it, or choose another with PORT=${port + 1} npm start.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this account: choose one above 1023 with PORT=3000.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST "${host}" is not an address of this machine.`;
  return `Port ${port} cannot be used: ${error.message}.`;
}

/** Makes the data folder, or throws one sentence that says why it cannot be used. */
export function openDataFolder(folder) {
  const problem = folderProblem(folder);
  if (problem === null) return;
  throw new Sentence(`The data folder ${folder} cannot be used because ${problem}: choose another with QUOTH_DATA=...`);
}

function folderProblem(folder) {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return 'it is not a folder';
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error.code === 'ENOTDIR' ? 'part of that path is not a folder' : 'it cannot be written';
  }
}

/** Makes a folder and those above it, one by one: Node's own recursive way never returns below /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Starts one server as a child that says when it is ready and that ends when this process does, however it ends: the
 * child watches its channel to us.
 *
 * @param {{ name: string, script: string, args?: string[], env: Record<string, string>, output: import('node:stream').Writable | 'inherit',
 *   reasons?: string }} server `reasons` says where its output can be read
 * @returns {{ ready: Promise<number>, warm: Promise<void>, exited: Promise<void>, stop(): Promise<void> }} `ready` resolves with the
 *   port it listens on and rejects with the child's own sentence, or where its log is; `warm` resolves when it has said so, or has ended.
 */
export function startServer({ name, script, args = [], env, output, reasons = '' }) {
  const child = fork(join(root, script), args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: output === 'inherit' ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (output !== 'inherit') {
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
  }
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.type === 'ready') resolve(message.port);
      if (message.type === 'failed') reject(new Sentence(message.sentence ?? `${name} failed to start${reasons}.`));
    });
    child.once('error', (error) => reject(new Sentence(`${name} could not be started: ${error.message}.`)));
    exited.then(() => reject(new Sentence(`${name} ended before it was ready${reasons}.`)));
  });
  const warm = new Promise((resolve) => {
    child.on('message', (message) => message.type === 'warm' && resolve());
    exited.then(resolve);
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin);
    await exited;
    clearTimeout(timer);
  };
  return { ready, warm, exited, stop };
}

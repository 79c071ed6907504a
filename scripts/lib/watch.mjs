import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.mjs';

const workspaces = ['packages/quiz-core', 'packages/db', 'apps/api'];
const settleFor = 300;

/**
 * Compiles the workspaces that the API runs from whenever a source file changes; errors go to standard error.
 *
 * @param {() => void} onChange called when other code than before has been compiled without an error, once for a burst of changes.
 * @returns {() => void} ends the compilers.
 */
export function watchSources(onChange) {
  let timer;
  let running = digest();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const compiled = digest();
      if (compiled === running) return;
      running = compiled;
      onChange();
    }, settleFor);
  };
  const compilers = workspaces.map((folder) => watchWorkspace(folder, changed));
  return () => {
    clearTimeout(timer);
    for (const compiler of compilers) end(compiler);
  };
}

/** A hash of all the code that the API runs: the compilers write files anew that have not changed. */
function digest() {
  const hash = createHash('sha256');
  for (const folder of workspaces) {
    const dist = join(root, folder, 'dist');
    for (const file of readdirSync(dist, { recursive: true }).sort()) {
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(dist, file)));
    }
  }
  return hash.digest('hex');
}

function watchWorkspace(folder, onCompiled) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const compiler = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: the compiler's launcher does not pass a signal on to the compiler.
    detached: process.platform !== 'win32',
  });
  createInterface({ input: compiler.stdout }).on('line', (line) => {
    const found = /Found (\d+) errors?\. Watching/.exec(line)?.[1];
    if (line.includes('error TS')) process.stderr.write(`${folder}/${line}\n`);
    if (found === '0') onCompiled();
  });
  return compiler;
}

function end(compiler) {
  if (compiler.exitCode !== null || compiler.pid === undefined) return;
  if (process.platform === 'win32') compiler.kill();
  else process.kill(-compiler.pid);
}

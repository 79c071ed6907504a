import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const workspaces = ['packages/quiz-core', 'packages/db', 'apps/api'];
const settleFor = 400;

/**
 * Compiles the workspaces that the API runs from whenever a source file changes.
 *
 * @param {() => void} onChange called once when a burst of changes has settled.
 * @returns {() => void} ends the compilers.
 */
export function watchSources(onChange) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const compilers = workspaces.map((folder) =>
    spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
      cwd: join(root, folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  let timer;
  const watchers = workspaces.map((folder) =>
    watch(join(root, folder, 'dist'), { recursive: true }, (_event, file) => {
      if (!file?.endsWith('.js')) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleFor);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    for (const compiler of compilers) compiler.kill();
  };
}

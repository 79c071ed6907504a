import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install } from './ready.mjs';
import { root } from './root.mjs';

/** Runs a script of the engine's, built if it must be, with this command's arguments; its exit code becomes ours. */
export function runBuilt(script) {
  install();
  build(['@quoth/quiz-core']);
  // The caller's folder, so that relative file names mean what they meant there.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const path = join(root, 'packages', 'quiz-core', script);
  const child = spawn(process.execPath, [path, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

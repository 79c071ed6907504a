import './lib/node-version.mjs';
import { spawn } from 'node:child_process';

const { main, root } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');

await main(() => {
  install();
  build(['@quoth/quiz-core']);
  // The caller's folder, so that relative file names mean what they meant there.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(process.execPath, [`${root}/packages/quiz-core/dist/cli.js`, ...process.argv.slice(2)], {
    cwd,
    stdio: 'inherit',
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
});

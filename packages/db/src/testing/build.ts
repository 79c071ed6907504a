import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests' child processes run from `dist`, so every run begins with what is in `src` now. */
export default function build(): void {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

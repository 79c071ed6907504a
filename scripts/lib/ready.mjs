import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Sentence } from './root.mjs';

/** True when `node_modules` holds every package at the version that the lockfile names. */
function installed() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const held = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    const there = held[path];
    if (!there) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return there.link === true || there.version === entry.version;
  });
}

function run(command, args, { quiet, stdio = ['ignore', 'pipe', 'pipe'] }) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? stdio : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (result.status === 0) return;
  if (result.error) throw new Sentence(`${command} could not be started: ${result.error.message}`);
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Sentence(`"${command} ${args.join(' ')}" failed; what it printed stands above.`);
}

/** Installs from the lockfile, when something is missing. Progress goes to standard error. */
export function install() {
  if (installed()) return;
  process.stderr.write('Installing packages (once, about half a minute) ...\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
}

/** Builds what has changed since the last build: everything, or the named workspaces and what they need. */
export function build(workspaces = []) {
  const built = workspaces.length === 0 ? existsSync(join(root, 'apps', 'web', '.next', 'BUILD_ID')) : true;
  if (!built) process.stderr.write('Building (once, about half a minute) ...\n');
  const filters = workspaces.map((name) => `--filter=${name}`);
  run(
    process.execPath,
    [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', 'build', '--output-logs=errors-only', ...filters],
    {
      quiet: true,
    },
  );
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * One step of `npm test`: a command that passes or fails as a whole, or a suite whose tests are counted one by one.
 *
 * @typedef {{ name: string } & ({ run: string[] } | { vitest: string } | { playwright: string })} Step
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Result
 */

/** Runs the steps in turn, printing a line for each and, when it fails, all that it printed. @returns {Promise<Result[]>} */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    const began = performance.now();
    const { counts, output } = await runStep(step);
    const seconds = (performance.now() - began) / 1000;
    const result = { name: step.name, ...counts, seconds };
    results.push(result);
    if (counts.failed > 0) process.stdout.write(`${output}\n`);
    process.stdout.write(`${line(result)}\n`);
  }
  return results;
}

function line({ name, passed, failed, skipped, seconds }) {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${verdict.padEnd(7)}${name.padEnd(12)}${passed} passed, ${failed} failed${skips}  (${seconds.toFixed(1)} s)`;
}

/** Prints what did not run and the closing line. @returns {number} the exit code. */
export function summary(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  if (!process.env.TEST_DATABASE_URL) process.stdout.write('\nPostgres: not run (TEST_DATABASE_URL names no server)\n');
  const skipped = sum('skipped');
  process.stdout.write(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  );
  return sum('failed') > 0 ? 1 : 0;
}

async function runStep(step) {
  if ('run' in step) {
    const { code, output } = await capture(step.run, root, {});
    return { output, counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } };
  }
  const folder = mkdtempSync(join(tmpdir(), 'quoth-test-'));
  const report = join(folder, 'report.json');
  try {
    const { code, output } =
      'vitest' in step
        ? await capture(
            [
              process.execPath,
              join(root, 'node_modules/vitest/vitest.mjs'),
              'run',
              '--reporter=default',
              '--reporter=json',
              `--outputFile.json=${report}`,
            ],
            join(root, step.vitest),
            {},
          )
        : await capture(
            [process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
            join(root, step.playwright),
            {
              PLAYWRIGHT_JSON_OUTPUT_FILE: report,
            },
          );
    return { output, counts: counted(report, code, 'vitest' in step) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts tests from a runner's report. A runner that failed without a failing test, or ran none, counts as one failure. */
function counted(report, code, isVitest) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    counts = isVitest
      ? { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests + json.numTodoTests }
      : { passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky, skipped: json.stats.skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

function capture([command, ...args], cwd, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        FORCE_COLOR: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts = [];
    child.stdout.on('data', (data) => parts.push(data));
    child.stderr.on('data', (data) => parts.push(data));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

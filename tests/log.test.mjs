import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../scripts/lib/log.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const written = (stream, text) => new Promise((resolve) => stream.write(text, resolve));

test('what is written is added to what was there', async () => {
  writeFileSync(join(folder, 'quoth.log'), 'before\n');
  const { path, stream } = openLog(folder);
  await written(stream, 'after\n');
  expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
});

test('past 10 MB it begins anew, while Quoth runs and when it starts, and one file before is kept', async () => {
  const { path, stream } = openLog(folder);
  await written(stream, 'x'.repeat(11 * 1024 * 1024));
  await written(stream, 'a new one\n');
  expect(readFileSync(path, 'utf8')).toBe('a new one\n');
  expect(readFileSync(`${path}.1`)).toHaveLength(11 * 1024 * 1024);
  writeFileSync(path, 'y'.repeat(11 * 1024 * 1024));
  await written(openLog(folder).stream, 'another\n');
  expect(readFileSync(path, 'utf8')).toBe('another\n');
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told once, and stops nobody', async () => {
  symlinkSync('/dev/full', join(folder, 'quoth.log'));
  const told = [];
  const { path, stream } = openLog(folder, (sentence) => told.push(sentence));
  await written(stream, 'one\n');
  await written(stream, 'two\n');
  expect(told).toEqual([`The log ${path} cannot be written (ENOSPC): Quoth goes on without it.`]);
  expect(stream.errored).toBeNull();
});

test('one that cannot be opened is said in one sentence', () => {
  symlinkSync(folder, join(folder, 'quoth.log'));
  expect(() => openLog(folder)).toThrow(/^The log .*quoth\.log cannot be opened: /);
});

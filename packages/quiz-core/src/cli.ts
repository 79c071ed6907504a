#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Misuse } from './command/misuse.js';
import { commandLine } from './command-line.js';

/** The exit code of a command that was not used as it is meant to be. */
const misused = 2;

/** Not `process.stdin.fd`: to touch `process.stdin` makes a pipe one that cannot be waited for. */
const standardInput = 0;

function content(file: string): string {
  try {
    return readFileSync(file === '-' ? standardInput : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new Misuse(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Misuse(`${file} is a folder; name a file.`);
    throw new Misuse(`The file ${file} cannot be read${code === '' ? '' : ` (${code})`}.`);
  }
}

function complain(message: string): void {
  process.stderr.write(`quoth: ${message}\n`);
  process.exitCode = misused;
}

// Whoever reads what is printed may have read enough ("| head").
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  for (const line of commandLine(process.argv.slice(2), { content, complain })) process.stdout.write(`${line}\n`);
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  complain(error.message);
}

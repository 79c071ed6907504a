#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Arguments, commandLine, Misuse, usage } from './command-line.js';

/** The exit code of a command that was not used as it is meant to be. */
const misused = 2;

function argumentsOf(): Arguments {
  const options = {
    jsonl: { type: 'boolean', default: false },
    count: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    title: { type: 'string' },
    published: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { positionals, ...values };
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function content(file: string): string {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Misuse(`The file ${file} cannot be read${code}.`);
  }
}

try {
  for (const line of commandLine(argumentsOf(), content)) process.stdout.write(`${line}\n`);
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`quoth: ${error.message}\n`);
  process.exitCode = misused;
}

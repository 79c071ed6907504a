import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { root, Sentence } from './root.mjs';

const names = ['HOST', 'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'QUOTH_DATA', 'API_PORT', 'TRUST_PROXY', 'LOG_LEVEL'];

/**
 * The settings of an installation, from the environment and, below it, from a file `.env`. One that is set to nothing counts as
 * not set, and takes the default, not what stands below it. What is set is in `process.env` afterwards, for the servers.
 *
 * @param {string} folder where `.env` is looked for
 * @returns {{ host: string, port: number, data: string, address: string }} `data` is an absolute folder, `address` what to print.
 */
export function settings(folder = root) {
  loadFile(join(folder, '.env'));
  for (const name of names) if (process.env[name] === '') delete process.env[name];
  const { HOST = '127.0.0.1', PORT = '3000', QUOTH_DATA = '.quoth', PUBLIC_URL } = process.env;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65535) {
    throw new Sentence(`PORT must be a number from 1 to 65535, and it is "${PORT}".`);
  }
  const shown = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return {
    host: HOST,
    port,
    data: isAbsolute(QUOTH_DATA) ? QUOTH_DATA : join(root, QUOTH_DATA),
    address: PUBLIC_URL ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`,
  };
}

function loadFile(path) {
  if (!existsSync(path)) return;
  try {
    process.loadEnvFile(path);
  } catch {
    throw new Sentence(
      `The settings in ${path} cannot be read: it has to be a file, and one that this account may read.`,
    );
  }
}

import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { root, Sentence } from './root.mjs';

/**
 * The settings of an installation, from the environment and, below it, from a file `.env` in the checkout.
 *
 * @returns {{ host: string, port: number, data: string, publicUrl: string }} `data` is an absolute folder.
 */
export function settings() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const { HOST = '127.0.0.1', PORT = '3000', QUOTH_DATA = '.quoth' } = process.env;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65535) {
    throw new Sentence(`PORT must be a number from 1 to 65535, and it is "${PORT}".`);
  }
  const shown = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return {
    host: HOST,
    port,
    data: isAbsolute(QUOTH_DATA) ? QUOTH_DATA : join(root, QUOTH_DATA),
    publicUrl: process.env.PUBLIC_URL ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`,
  };
}

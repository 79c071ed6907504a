import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../scripts/lib/root.mjs';
import { settings } from '../scripts/lib/settings.mjs';

const names = ['HOST', 'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'QUOTH_DATA', 'API_PORT', 'TRUST_PROXY', 'LOG_LEVEL'];
const defaults = { host: '127.0.0.1', port: 3000, data: join(root, '.quoth'), address: 'http://localhost:3000' };
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-settings-'));
  for (const name of names) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const file = (text) => writeFileSync(join(folder, '.env'), text);

describe('settings', () => {
  test('have defaults', () => {
    expect(settings(folder)).toEqual(defaults);
  });

  test('that are set to nothing in the environment count as not set, and the servers do not see them', () => {
    for (const name of names) vi.stubEnv(name, '');
    expect(settings(folder)).toEqual(defaults);
    expect(names.filter((name) => name in process.env)).toEqual([]);
  });

  test('that are set to nothing in .env count as not set', () => {
    file(names.map((name) => `${name}=\n`).join(''));
    expect(settings(folder)).toEqual(defaults);
    expect(names.filter((name) => name in process.env)).toEqual([]);
  });

  test('come from .env, and from the environment before it', () => {
    file(
      'HOST=192.0.2.7\nPORT=4001\nPUBLIC_URL=https://quiz.example.org\nDATABASE_URL=postgres://db.example.org/quoth\n',
    );
    vi.stubEnv('PORT', '4002');
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('QUOTH_DATA', '/srv/quoth');
    expect(settings(folder)).toEqual({
      host: '192.0.2.7',
      port: 4002,
      data: '/srv/quoth',
      address: 'https://quiz.example.org',
    });
    expect(process.env).toMatchObject({ PUBLIC_URL: 'https://quiz.example.org' });
    expect(process.env).not.toHaveProperty('DATABASE_URL');
  });

  test.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
    ['2001:db8::7', 'http://[2001:db8::7]:3000'],
  ])('tell for HOST=%s what to open', (host, address) => {
    vi.stubEnv('HOST', host);
    expect(settings(folder)).toMatchObject({ host, address });
  });

  test('cannot stand in a folder named .env, which one sentence says', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => settings(folder)).toThrow(
      `The settings in ${join(folder, '.env')} cannot be read: it has to be a file, and one that this account may read.`,
    );
  });
});

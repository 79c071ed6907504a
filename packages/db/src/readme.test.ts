import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { withTemporaryFolder } from './testing/temporary-folder.js';

it(
  'runs the example of the README as it stands',
  () =>
    withTemporaryFolder(async (folder) => {
      const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
      const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
      await writeFile(join(folder, 'example.mjs'), example);
      await symlink(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(folder, 'node_modules'));
      const env = { ...process.env, DATABASE_URL: '' };
      const { stdout } = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: folder, env });
      expect(stdout).toBe('1\n');
    }),
  60_000,
);

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadSample } from './load-sample.js';
import { someText, testApi } from './testing/test-api.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the example of the README runs', async () => {
  const [, example = ''] = readFileSync(`${folder}/README.md`, 'utf8').match(/```js\n([\s\S]*?)```/) ?? [];
  const api = await testApi();
  try {
    await loadSample(api.app, { text: someText, source: 'The Paper' });
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', example], {
      cwd: folder,
      env: { ...process.env, QUOTH_API: api.url },
    });
    expect(await run).toEqual({ stdout: 'right: 1 of 5 answered\n', stderr: '' });
  } finally {
    await api.close();
  }
});

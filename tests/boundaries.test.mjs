import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';

const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
let house;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'quoth-house-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function lint(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const paths = Object.keys(files);
  const result = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', ...paths], {
    cwd: house,
    encoding: 'utf8',
  });
  for (const path of paths) rmSync(join(house, path));
  return { failed: result.status !== 0, said: `${result.stdout}${result.stderr}` };
}

const use = (from) => `import { x } from '${from}';\nexport const y = x;\n`;

describe('the lint that holds the directions of imports', () => {
  test.each([
    ['packages/quiz-core/src/read/planted.ts', '@quoth/db'],
    ['packages/quiz-core/src/read/planted.ts', 'node:fs'],
    ['packages/quiz-core/src/read/planted.ts', '../../eval/score.js'],
    ['packages/quiz-core/src/check/planted.ts', '../read/index.js'],
    ['packages/quiz-core/src/check/planted.ts', 'wink-nlp'],
    ['packages/quiz-core/src/schema/planted.ts', '../read/tagger.js'],
    ['packages/quiz-core/src/mark/planted.ts', '../ask/index.js'],
    ['packages/db/src/planted.ts', '@quoth/api'],
    ['packages/db/src/planted.ts', '@quoth/quiz-core'],
    ['apps/api/src/planted.ts', '@quoth/web'],
    ['apps/api/src/planted.ts', '@quoth/db/dist/index.js'],
    ['apps/web/src/planted.ts', '@quoth/db'],
    ['apps/web/src/planted.ts', '@quoth/quiz-core'],
    ['apps/web/src/planted.ts', '@quoth/quiz-core/mark'],
    ['apps/web/src/components/planted.tsx', '../trpc/client'],
    ['apps/web/src/components/planted.tsx', '../features/play/verdict'],
    ['apps/web/src/components/planted.tsx', '@quoth/api'],
    ['apps/web/src/features/play/planted.tsx', '../articles/card'],
    ['apps/web/src/features/articles/planted.tsx', '../play/verdict'],
  ])('%s may not import %s', (path, from) => {
    const { failed, said } = lint({ [path]: use(from) });
    expect(said).toContain('noRestrictedImports');
    expect(failed).toBe(true);
  });

  test.each([
    ['packages/db/src/planted.ts', '@quoth/quiz-core/schema'],
    ['packages/quiz-core/src/cli.ts', 'node:fs'],
    ['packages/quiz-core/src/ask/planted.ts', '../check/index.js'],
    ['apps/api/src/planted.ts', '@quoth/db'],
    ['apps/web/src/planted.ts', '@quoth/quiz-core/schema'],
    ['apps/web/src/planted.ts', '@quoth/quiz-core/check'],
    ['apps/web/src/features/play/planted.tsx', '../../components/button'],
  ])('%s may import %s', (path, from) => {
    expect(lint({ [path]: use(from) }).said).not.toContain('noRestrictedImports');
  });

  test('two files that import each other are refused', () => {
    const { failed, said } = lint({
      'packages/db/src/one.ts': "import { two } from './two.js';\nexport const one = () => two;\n",
      'packages/db/src/two.ts': "import { one } from './one.js';\nexport const two = () => one;\n",
    });
    expect(said).toContain('noImportCycles');
    expect(failed).toBe(true);
  });
});

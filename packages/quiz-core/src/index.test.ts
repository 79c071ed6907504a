import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const fromWhere = /^(?:import|export) (?!type )[^;']*?from '(?<from>[^']+)';/gmu;

/** What a file and all that it imports, types apart, import from other packages. */
function packagesOf(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return new Set();
  seen.add(file.href);
  const froms = [...readFileSync(file, 'utf8').matchAll(fromWhere)].map((match) => match.groups?.from ?? '');
  return new Set(
    froms.flatMap((from) => {
      return from.startsWith('.') ? [...packagesOf(new URL(from.replace(/\.js$/u, '.ts'), file), seen)] : [from];
    }),
  );
}

it('reads, asks and chooses with the tagger alone: schemas are for what comes from outside', () => {
  expect([...packagesOf(new URL('index.ts', import.meta.url))].toSorted()).toEqual([
    'wink-eng-lite-web-model',
    'wink-nlp',
  ]);
  expect(packagesOf(new URL('schema/index.ts', import.meta.url))).toContain('zod');
});

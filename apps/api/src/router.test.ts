import { expect, test } from 'vitest';
import { appRouter } from './router.js';

interface Declared {
  readonly _def: { readonly inputs: readonly unknown[]; readonly output?: unknown };
}

const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => ({
  path,
  declared: procedure as unknown as Declared,
}));

test('every procedure declares what goes in and what comes out', () => {
  expect(procedures.map(({ path }) => path)).toContain('play.answer');
  const lacking = procedures.filter(({ declared }) => declared._def.inputs.length === 0 || !declared._def.output);
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

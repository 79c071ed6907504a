import { expect, test } from 'vitest';
import { read } from '../index.js';

const kindsIn = (text: string) =>
  read({ id: 'test', text }).quotes.map(({ name, kind, quoted }) => [name, kind, quoted?.length ?? 0]);

test.each([
  ['The crowd outside chanted “Shame, shame on you,” according to Owen Tarrant.', ['Owen Tarrant', 'indirect', 0]],
  [
    'Two girls held up a banner with the words “Boats for all,” according to Owen Tarrant.',
    ['Owen Tarrant', 'indirect', 0],
  ],
  ['The old boat was a “coffin with oars,” according to Owen Tarrant.', ['Owen Tarrant', 'mixed', 1]],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toEqual([expected]);
});

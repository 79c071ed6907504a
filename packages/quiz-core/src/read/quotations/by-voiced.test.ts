import { expect, test } from 'vitest';
import { read } from '../index.js';

const namesIn = (text: string) =>
  read({ id: 'test', text }).quotes.map(({ name, text: words }) => `${name} | ${words}`);

test.each([
  [
    'It was read as an answer to the “town-first” plans expounded by the mayoral candidate Owen Tarrant.',
    ['Owen Tarrant | “town-first” plans'],
  ],
  ['It was read as an answer to the “town-first” plans that stood in the way of Owen Tarrant.', []],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { amount } from './amount.js';

it.each([
  ['four battalions', 4],
  ['$3.2 million', 3_200_000],
  ['twenty-one', 21],
  ['two hundred and five sheep', 205],
  ['a dozen eggs', 12],
  ['about 1,200 boats', 1200],
])('reads %s', (text, value) => {
  expect(amount(text)).toBe(value);
});

it.each(['Ann Lee', 'a boat', 'tenants', 'and four', 'constructor', '', '-'])('finds no number in "%s"', (text) => {
  expect(amount(text)).toBeNull();
});

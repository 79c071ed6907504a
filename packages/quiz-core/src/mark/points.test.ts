import { expect, it } from 'vitest';
import { points } from './points.js';

it.each([
  [1, 100],
  [0, 0],
  [0.5, 50],
  [2 / 3, 67],
  [-3, 0],
  [7, 100],
  [Number.NaN, 0],
])('a credit of %d earns %d', (credit, earned) => {
  expect(points(credit)).toBe(earned);
});

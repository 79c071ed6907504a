import { expect, it } from 'vitest';
import { figuresBeside } from './figures.js';

const all = (to: string, from: string) =>
  [0, 0.2, 0.4, 0.6, 0.8].map((chance) => figuresBeside(to, from, () => chance));
const value = (figure: string) => Number(figure.replace(/[^\d.]/gu, ''));

it.each([
  ['3.75%', '4%'],
  ['31,000', '92,000'],
  ['360g', '400g'],
  ['$18.60', '$14.20'],
  ['5.1%', '4.2%'],
])('sets figures beside %s that lie on its side of %s, written like it', (to, from) => {
  for (const found of all(to, from)) {
    expect(found?.others.length).toBe(3);
    expect(found?.sorted).toContain(to);
    for (const other of found?.others ?? []) {
      expect(value(other) < value(from)).toBe(value(to) < value(from));
      expect(other.replace(/[\d,.]+/u, '')).toBe(to.replace(/[\d,.]+/u, ''));
      expect(Math.abs(value(other) - value(to)) / value(to)).toBeGreaterThan(0.05);
    }
  }
});

it('has nothing to set beside a figure that did not move', () => {
  expect(figuresBeside('4%', '4%', () => 0)).toBeNull();
});

import { expect, it } from 'vitest';
import { hash } from './hash.js';
import { seeded } from './seeded.js';
import { shuffled } from './shuffled.js';

it('hashes the same parts alike, and other parts otherwise', () => {
  expect(hash('a', 'b')).toBe(hash('a', 'b'));
  expect(hash('a', 'b')).toMatch(/^[0-9a-f]{14}$/);
  expect(new Set([hash('a', 'b'), hash('ab'), hash('b', 'a'), hash('a', 'b', '')]).size).toBe(4);
  const many = Array.from({ length: 20_000 }, (_, index) => hash('item', `text ${index}`));
  expect(new Set(many).size).toBe(many.length);
});

it('draws evenly from [0, 1), and otherwise for a neighbouring seed', () => {
  const draw = seeded('quiz', '1');
  const bins = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let n = 0; n < 10_000; n += 1) {
    const bin = Math.floor(draw() * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  expect(bins).toHaveLength(10);
  for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(seeded('quiz', '1')()).toBe(seeded('quiz', '1')());
  expect(seeded('quiz', '1')()).not.toBe(seeded('quiz', '2')());
});

it('shuffles every item to every place', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 3000; n += 1) {
    const order = shuffled(['a', 'b', 'c'], seeded('s', String(n))).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
});

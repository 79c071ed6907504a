import { expect, it } from 'vitest';
import { nearPercents } from './percents.js';

it.each(['23', '27', '48', '53', '88', '97', '41.5'])(
  'sets figures beside %s that are told apart from it',
  (figure) => {
    for (const chance of [0, 0.3, 0.6, 0.9]) {
      const { others = [] } = nearPercents(figure, () => chance) ?? {};
      expect(others.length).toBe(3);
      for (const other of others) {
        expect(Math.abs(Number(other) - Number(figure)) / Number(figure)).toBeGreaterThanOrEqual(0.049);
        expect(Number(other)).toBeLessThanOrEqual(100);
      }
    }
  },
);

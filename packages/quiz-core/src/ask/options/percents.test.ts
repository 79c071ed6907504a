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

it.each(['1.2', '4.2', '8.1'])('sets figures of its own size beside %s', (figure) => {
  for (const chance of [0, 0.3, 0.6, 0.9]) {
    for (const other of nearPercents(figure, () => chance)?.others ?? ['none']) {
      expect(other).toMatch(/^\d{1,2}\.\d$/u);
      expect(Number(other) / Number(figure)).toBeLessThan(1.5);
      expect(Math.abs(Number(other) - Number(figure)) / Number(figure)).toBeGreaterThanOrEqual(0.049);
    }
  }
});

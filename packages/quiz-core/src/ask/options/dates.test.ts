import { expect, it } from 'vitest';
import { read } from '../../read/index.js';
import { harbour } from '../../testing/harbour.js';
import { prepare } from '../prepare/prepare.js';
import { dateOptions } from './dates.js';

const options = (text: string, value: string, seed = 'a') =>
  dateOptions(prepare(read({ id: 'case', text: `${text}\n\n${harbour}`, publishedAt: '2024-05-14' })), value, seed);
const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];

it('offers days of the week beside a day of the week, and days of a weekend beside one', () => {
  for (const seed of seeds) {
    const week = options('Lind sailed.', '2024-05-09', seed)?.sorted ?? [];
    expect(week.length).toBe(4);
    expect(week.join()).not.toMatch(/Saturday|Sunday/u);
    const weekend = options('Lind sailed.', '2024-05-04', seed)?.sorted ?? [];
    expect(weekend.length).toBe(4);
    expect(weekend.every((day) => /^S/u.test(day))).toBe(true);
  }
});

it('takes dates of the article that are written in it, and none that it only reckons', () => {
  const because = (text: string) => options(text, '2019')?.distractors.map((one) => one.because) ?? [];
  expect(because('Lind sailed in 2017.')).toContain('The article gives this date for something else.');
  expect(because('Lind sailed nearly seven years ago.')).not.toContain(
    'The article gives this date for something else.',
  );
});

it('leaves out a year of the article that is too far from the key for anybody to choose it', () => {
  for (const seed of seeds) expect(options('Lind sailed in 1986.', '2014', seed)?.sorted).not.toContain('1986');
});

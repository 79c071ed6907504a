import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const placesIn = (text: string) =>
  read({ id: 'test', text }).places.map(({ start, end, text: passage, name }) => {
    expect(text.slice(start, end)).toBe(passage);
    return passage === name ? name : `${passage} = ${name}`;
  });

describe('places', () => {
  it.each([
    ['He was born in St. Petersburg, Russia, and he lives in Turkey.', 'St. Petersburg', 'Russia', 'Turkey'],
    ['The U.S. troops were seen by a Canadian on the border.', 'U.S. = United States', 'Canadian = Canada'],
    ['It was decided by the Harare City Council on the day after.', 'Harare'],
    ['It was said by Jordan Smith that the house was not his own.'],
  ])('%s', (text, ...expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from './headline.js';

test('the title is the headline', () => {
  expect(headlineOf('A wall at last', 'The council met.')).toBe('A wall at last');
});

test('a short opening sentence stands whole, on one line', () => {
  expect(headlineOf(null, ' The council\n met on  Monday. ')).toBe('The council met on Monday.');
});

test('a long opening sentence is cut at a word, without the comma before the cut', () => {
  const opening =
    'The council, which had not met since the river rose in the spring of last year, all agreed, on Monday.';
  expect(headlineOf(null, opening)).toBe(
    'The council, which had not met since the river rose in the spring of last year, all…',
  );
  expect(headlineOf(null, opening.replace('all agreed', 'decided that'))).toBe(
    'The council, which had not met since the river rose in the spring of last year, decided…',
  );
  expect(headlineOf(null, opening.replace('all agreed', 'unanimously'))).toBe(
    'The council, which had not met since the river rose in the spring of last year…',
  );
});

test('no opening makes a headline longer than 90 characters or breaks a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 300 }), (opening) => {
      const headline = headlineOf(null, opening);
      expect(headline.length).toBeLessThanOrEqual(90);
      expect(headline).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

import { expect, test } from 'vitest';
import { read } from './index.js';

const story =
  'The mayor said that the bridge would be closed for repairs until the spring, and nobody was surprised by it.';
const date = (text: string, publishedAt?: string) => {
  const reading = read({ id: 'a', text, ...(publishedAt ? { publishedAt } : {}) });
  return [reading.publishedAt, reading.publishedAtIsGuess];
};

test.each([
  ['a line that says so', `Bridge to close\n\nPublished June 17, 2016\n\n${story}`, '2016-06-17'],
  ['a line with the date alone', `Bridge to close\n\n17 June 2016\n\n${story}`, '2016-06-17'],
  [
    'a line with the hour first',
    `Bridge to close\n\nPublished: 07:05 GMT, 17 June 2016 | Updated: 09:40\n\n${story}`,
    '2016-06-17',
  ],
  ['a dateline with the year', `GENEVA, June 17, 2016 — ${story}`, '2016-06-17'],
  ['a caption', `The bridge on June 17, 2016.Jane Doe/The Associated Press\n\n${story}`, '2016-06-17'],
])('is taken from %s', (_, text, expected) => {
  expect(date(text)).toEqual([expected, true]);
});

test.each([
  ['a picture out of the drawer', `File photo: the bridge on June 17, 2016.\n\n${story}`],
  ['the story itself', `${story} It was built on June 17, 2016.`],
  ['a date with no year', `LEEDS, June 17 (Reuters) - ${story}`],
])('is not taken from %s', (_, text) => {
  expect(date(text)).toEqual([null, false]);
});

test('is what was given, when it was', () => {
  expect(date(`Published June 17, 2016\n\n${story}`, '2020-01-01')).toEqual(['2020-01-01', false]);
});

import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';
const saidIn = (text: string) =>
  read({ id: 'test', text: `${text}\n\n${rest}` }).quotes.map(({ name, text: words }) => `${name} | ${words}`);

test.each([
  [
    'Ruth Hale was late. She praised the talks of Owen Tarrant. Tarrant’s speech included the claim that the mayor was a “tyrant.”',
    ['Owen Tarrant | that the mayor was a “tyrant.”'],
  ],
  ['Owen Tarrant made the argument that the ferry was too old.', ['Owen Tarrant | that the ferry was too old']],
  [
    'Owen Tarrant was pressed on it. What cost the seat was the admission that he was “fond of rent.”',
    ['Owen Tarrant | that he was “fond of rent.”'],
  ],
  ['Owen Tarrant was there. The hall smiled at his case in favor of “one-boat” fares.', []],
  [
    'Owen Tarrant was there. The hall smiled at his argument in favor of “one-boat” fares.',
    ['Owen Tarrant | “one-boat”'],
  ],
  ['The pier was full, with signs of “Go home, Leeds!” in the air.', ['signs | “Go home, Leeds!”']],
  [
    'Ruth Hale hopes to win by mocking his promise of “free boats” in May. Owen Tarrant was late.',
    ['Ruth Hale | to win by mocking his promise of “free boats” in May', 'null | “free boats”'],
  ],
])('%s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected);
});

test('a claim that is told inside of what somebody says is less sure than that', () => {
  const text =
    'Ruth Hale said that the flood came of Mark Corby’s letters, which included the claim that the dam was “safe as houses.”';
  const [outer, inner] = read({ id: 'test', text: `${text}\n\n${rest}` }).quotes;
  expect(inner).toMatchObject({ name: 'Mark Corby', within: 0 });
  expect(inner?.confidence).toBeLessThan(0.65);
  expect(outer?.confidence).toBeGreaterThan(0.8);
});

import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';
const readingOf = (text: string) => read({ id: 'test', text: `${text}\n\n${rest}`, publishedAt: '2024-05-10' });

test.each([
  ['Norwich Crown Court heard that the shop had lost two barns in 2021.', 'that the shop had lost two barns in 2021'],
  ['The inquest was told the boy had been ill for a week.', 'the boy had been ill for a week'],
  ['Magistrates heard how Hale hid the money under a stair.', 'how Hale hid the money under a stair'],
])('%s', (text, content) => {
  const { quotes, statements } = readingOf(text);
  expect(quotes.map((quote) => quote.text)).toEqual([content]);
  expect(quotes[0]).toMatchObject({ speaker: null, name: null, to: { start: 0 } });
  expect(statements.filter(({ end }) => end <= text.length)).toEqual([]);
});

test.each(['The court heard evidence from two doctors.', 'Hale heard that the bridge was down.'])(
  'no telling: %s',
  (text) => {
    expect(readingOf(text).quotes).toEqual([]);
  },
);

import { describe, expect, test } from 'vitest';
import { read } from './index.js';

const statements = (text: string) => read({ id: 'a', text, publishedAt: '2024-05-10' }).statements;
const plain = (text: string) =>
  statements(text).map(({ subject, verb, object, number, when, where, by, hedged }) =>
    [subject.text, verb.text, object?.text, number?.text, when?.value, where?.name, by, hedged ? 'hedged' : undefined]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

test.each([
  [
    'The council bought three buses in Leeds on Thursday.',
    ['The council | bought | three buses | three | 2024-05-09 | Leeds | reporter'],
  ],
  [
    'In 2019, the company closed two of its shops.',
    ['the company | closed | two of its shops | two | 2019 | reporter'],
  ],
  ['The company could close the shop in the end.', ['The company | could close | the shop | reporter | hedged']],
  ['Mary Smith said that the company had closed the shop.', ['the company | had closed | the shop | Mary Smith']],
  ['The company did not close the shop.', []],
  ['Nobody closed the shop.', []],
  ['“We closed the shop,” Mary Smith said.', []],
])('%s', (text, expected) => {
  expect(plain(text)).toEqual(expected);
});

describe('a clause inside a claim', () => {
  test("is nobody's when it is not known who claims it", () => {
    expect(statements('She said that the company had closed the shop.').map(({ by }) => by)).toEqual([]);
  });
});

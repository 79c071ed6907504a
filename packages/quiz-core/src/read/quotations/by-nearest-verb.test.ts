import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';
const sureOf = (text: string) => read({ id: 'test', text: `${text}\n\n${rest}` }).quotes.map((one) => one.confidence);

test.each([
  'Ruth Hale called the plan “unhinged” on Friday.',
  'Ruth Hale described the work of the council as “a long shot” on Friday.',
])('who calls something so is quoted: %s', (text) => {
  const [sure, ...others] = sureOf(text);
  expect(others).toEqual([]);
  expect(sure).toBeGreaterThan(0.75);
});

test.each([
  'Ruth Hale called the men who built the wall “unhinged” on Friday.',
  'Ruth Hale described, in a hall that was full, “a long shot” on Friday.',
])('less sure over another verb or a comma: %s', (text) => {
  for (const sure of sureOf(text).slice(0, 1)) expect(sure).toBeLessThan(0.75);
});

const saidIn = (text: string) =>
  read({ id: 'test', text: `${text}\n\n${rest}` }).quotes.map((one) => `${one.speaker?.text} | ${one.text}`);

test.each([
  [
    'What do you think of Owen Tarrant quietly saying “pray for him” in reply?',
    ['Owen Tarrant | “pray for him” in reply'],
  ],
  [
    'You have to go back to see a young mayor defending the idea that “cold water cures a fever of the mind.”',
    ['a young mayor | the idea that “cold water cures a fever of the mind.”'],
  ],
  ['Owen Tarrant does it by proposing changes to “flat tax” systems in the north.', []],
  [
    'To Tarrant, the mayor is the “kind and caring” woman of the house.',
    ['Tarrant | the mayor is the “kind and caring” woman of the house'],
  ],
  ['Ruth Hale was late. The plan by her own admission was a “mistake.”', ['her | “mistake.”']],
])('%s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected);
});

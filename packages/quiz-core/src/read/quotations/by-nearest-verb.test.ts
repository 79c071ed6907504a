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

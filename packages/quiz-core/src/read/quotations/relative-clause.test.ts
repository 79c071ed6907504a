import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';
const saidIn = (text: string) =>
  read({ id: 'test', text: `${text}\n\n${rest}` }).quotes.map((quote) => `${quote.speaker?.text} | ${quote.text}`);

test.each([
  ['Ruth Hale, 34, who has announced that she will retire in May, was ill.', 'Ruth Hale | that she will retire in May'],
  [
    'Ruth Hale, who fought for the credit she said a rival had taken from her, died in Leeds on Friday.',
    'she | a rival had taken from her',
  ],
  [
    'Ruth Hale, who said that her brother, Owen, would come, was late.',
    'Ruth Hale | that her brother, Owen, would come',
  ],
])('%s', (text, expected) => {
  expect(saidIn(text)).toEqual([expected]);
});

test('what somebody goes on to do is no clause that is told', () => {
  expect(saidIn('Ruth Hale had denied fraud by abuse of office but changed her plea in June.')).toEqual([]);
  expect(saidIn('The town could deny them permits until the work was over, and that was that.')).toEqual([]);
});

test('a verb behind "and" is said of the clause next to it', () => {
  const text =
    'Teams reached the upper valley on Sunday as the government raised the toll and warned that it would grow.';
  expect(saidIn(text)).toEqual(['the government | that it would grow']);
});

test('a participle is said of the clause that it closes', () => {
  expect(saidIn('It was an advert in which children ran down the hill, yelling “free the ducks!”')).toEqual([
    'children | “free the ducks!”',
  ]);
});

test('a verb behind a comma and "and" is not said of the clause next to it', () => {
  const text = 'Ruth Hale said she hoped prices would ease as harvests recover, and argued that the firm was sound.';
  expect(saidIn(text)).toContain('Ruth Hale | that the firm was sound');
});

import { expect, test } from 'vitest';
import { read } from './index.js';

const filler = 'It was the end of the day and that was all there was to it.';
const parted = (text: string) => {
  const { sentences } = read({ id: 'a', text: `${text}\n\n${filler}` });
  return sentences.map(({ start, end }) => text.slice(start, end)).filter((sentence) => sentence !== '');
};

test.each([
  ['Lt.-Gov. Jane Doe spoke first. Then the vote was taken.', 2],
  ['The meeting began at 5 p.m. Mr. Doe opened it.', 2],
  ['The meeting began at 5 p.m. on Friday.', 1],
  ['He works for Smith & Co. in Leeds. She does not.', 2],
  ['The U.S. Senate voted. It was late.', 2],
  ['The mayor was ill. Kent Doe said so.', 2],
  ['J. K. Doe wrote it with R. Roe.', 1],
  ['“Where did he go?” she asked.', 1],
  ['“Where did he go?” Mr. Doe asked the clerk.', 1],
  ['“It is gone.” The room was silent.', 2],
  ['“It is gone.” — Jane Doe', 1],
  ['We welcome this . . . and will get down to it.', 1],
  ['It cost $6.2 million. Nobody paid.', 2],
  ['“First. Second,” he said. “Third.”', 3],
])('%s', (text, count) => {
  expect(parted(text)).toHaveLength(count);
});

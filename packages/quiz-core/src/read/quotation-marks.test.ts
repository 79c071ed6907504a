import { expect, test } from 'vitest';
import type { Draft } from './draft.js';
import { quotationMarks } from './quotation-marks.js';

function passages(text: string): string[] {
  let start = 0;
  const structure = text.split('\n').map((line) => {
    const block = { is: 'body' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const draft = { text, structure, quoted: [] } as unknown as Draft;
  quotationMarks.run(draft);
  return draft.quoted.map((span) => text.slice(span.start, span.end));
}

test.each([
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said ''yes, of course'' again.", ["''yes, of course''"]],
  ['“She told me ‘never’ twice,” he said.', ['“She told me ‘never’ twice,”', '‘never’']],
  ["''We are told 'it is special,''' he said.", ["''We are told 'it is special,'''", "'it is special,'"]],
  ["The workers' union and the '90s don't count, it's said.", []],
  ['The workers’ union and the ’90s don’t count, it’s said.', []],
  ['‘The workers’ union will decide,’ he said.', ['‘The workers’ union will decide,’']],
  ['«Oui» is French.', ['«Oui»']],
  ['He said “so“ and left.', ['“so“']],
  ['“It goes on\n“and ends here.”', ['“It goes on', '“and ends here.”']],
  ["She said: 'It was late. 'Nobody came.'", ["'It was late.", "'Nobody came.'"]],
  ["'It was cold. Hale took the wheel in the rain. 'I saw nothing,' he said.", ["'I saw nothing,'"]],
  [
    "'We ran. Then Hale came. 'It was odd,' he said. Hale left the road. 'Odd it was,' he said.",
    ["'It was odd,'", "'Odd it was,'"],
  ],
  ['A 12" ruler is a foot.', []],
  ['” stray and “', []],
  ['', []],
])('%s', (text, expected) => {
  expect(passages(text)).toEqual(expected);
});

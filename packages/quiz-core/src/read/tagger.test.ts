import { expect, test } from 'vitest';
import { tag } from './tagger.js';

test.each([
  'Plain words, with marks.',
  '\uFEFFHe told “U.S. officials”\r\n that it’s the so-called 5 p.m. deal…',
  'Non\u00A0breaking \u00ADhy\u00ADphens and zero\u200Bwidth 🙂👩‍👩‍👧 emoji',
  'שלום עולם and مرحبا',
  'word '.repeat(9000),
])('every token stands where it says', (text) => {
  const tokens = tag(text, 0, text.length);
  let end = 0;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    end = token.end;
  }
  expect(
    tokens
      .map(({ text: word }) => word)
      .join('')
      .replace(/[\uFEFF\u200B\u00AD]/g, ''),
  ).toBe(text.replace(/[\s\uFEFF\u200B\u00AD]/g, ''));
});

test.each([
  ['The Liberals maintain that it needs work.', 'maintain', 'VERB'],
  ['It was then prime minister Jane Doe.', 'then', 'ADV'],
  ['“It is gone,” Shook said.', 'Shook', 'PROPN'],
  ['Lynch said that it was gone.', 'Lynch', 'PROPN'],
  ['Having said that, he left.', 'Having', 'VERB'],
  ['“We were surprised,” said lead author Dr. Elina Korhonen.', 'lead', 'ADJ'],
  ['They said lead was found in the water.', 'lead', 'NOUN'],
  ['The mill will close in June.', 'close', 'VERB'],
  ['They kept close in June.', 'close', 'ADJ'],
  ['Moorline plans to cut 40 jobs.', 'plans', 'VERB'],
  ['Its tax plans to cut costs failed.', 'plans', 'NOUN'],
  ['The scouts lead hikers over the pass.', 'lead', 'VERB'],
])('in "%s", "%s" is %s', (text, word, pos) => {
  expect(tag(text, 0, text.length).find((token) => token.text === word)?.pos).toBe(pos);
});

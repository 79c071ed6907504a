import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../schema/index.js';
import { read } from './index.js';

/** Every offset that a reading holds is exact, in order, and inside the text. */
function holds(reading: Reading): void {
  const { text, structure, tokens, sentences, mentions, named, quotes, times, places, statements } = reading;
  const parts = quotes.flatMap(({ speaker, cue, to, when, where }) => [speaker, cue, to, when, where]);
  const clauses = statements.flatMap(({ subject, verb, object, number }) => [subject, verb, object, number]);
  for (const passage of [tokens, mentions, named, quotes, times, places, parts, clauses].flat()) {
    if (passage && text.slice(passage.start, passage.end) !== passage.text)
      throw new Error(`"${passage.text}" is not at ${passage.start}`);
  }
  for (const list of [structure, tokens, sentences, quotes, times, places, statements]) {
    let before = 0;
    for (const { start, end } of list) {
      if (start < before || end < start || end > text.length) throw new Error(`${start}-${end} is out of order`);
      before = start;
    }
  }
  for (const { fragments = [], quoted = [], start, end } of quotes) {
    const inner = [...fragments.map(([from, to]) => ({ start: from, end: to })), ...quoted];
    if (inner.some((part) => part.start < start || part.end > end))
      throw new Error('a part lies outside its quotation');
  }
  for (const { entity } of mentions) expect(reading.entities[entity]).toBeDefined();
}

const pieces = fc.constantFrom(
  'Mayor Ruth Adeyemi said ',
  'he said',
  'she told reporters on Friday that ',
  'according to the police',
  ', who ',
  'The ',
  'and ',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  '«',
  '»',
  "'",
  '. ',
  ', ',
  '? ',
  '...',
  ' . . . ',
  ' — ',
  '(',
  ')',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\u2028',
  '\uFEFF',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '🙂',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'שלום עולם',
  'مرحبا',
  '新闻报道',
  '\uD800',
  '1,200',
  'June 17, 2016',
  'Friday',
  'Lt.-Gov. ',
  'U.S. ',
  'Photo: X/Y',
  'Read more',
  'Share | Tweet | Print',
  'https://example.org/a?b=c',
  '\t',
  '\u0000',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  fc
    .array(pieces, { maxLength: 60 })
    .map((parts) => `The mayor said that it was the end of the road. ${parts.join(' ')}`),
);

describe('read', () => {
  test('never throws and never moves an offset, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.option(fc.constant('2016-06-17'), { nil: undefined }), (content, publishedAt) => {
        holds(read({ id: 'any', text: content, ...(publishedAt ? { publishedAt } : {}) }));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00A0\uFEFF'],
    ['no letters', '1234 5678 -- *** $$$ 99.9 % (((('],
    ['marks only', '"“”‘’«»\'\'"'],
    ['right to left', 'אמר ראש הממשלה: "זה יום חדש". '.repeat(40)],
  ])('finds nothing in %s', (_, content) => {
    const reading = read({ id: 'any', text: content });
    holds(reading);
    expect(reading.language).toBe('und');
    expect(reading.quotes).toEqual([]);
  });

  test.each([
    ['plain sentences', 'The mayor, Ruth Adeyemi, said on Friday that the wall would be built in Leeds. '],
    ['marks that never close', 'The mayor said: “We will build it and ‘they will come. '],
    ['one open bracket after another', 'The mayor (who had said ( that the council '],
    ['commas', 'the mayor, the clerk, who, said, as, '],
    ['names', 'Mayor Ruth Adeyemi Of The Town '],
  ])('reads 200 kB of one paragraph of %s', (_, sentence) => {
    const content = sentence.repeat(Math.ceil(200_000 / sentence.length));
    const started = performance.now();
    holds(read({ id: 'long', text: content, publishedAt: '2016-06-17' }));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStorable, withoutLoneSurrogates } from './storable.js';

describe('what the database can hold', () => {
  test.each([['x'], ['\u0001'], ['😀'], ['\\u0000'], [{ a: ['x', 1, null, true] }], [null]])('%j', (value) => {
    expect(isStorable(value)).toBe(true);
  });

  test.each([['a\0'], ['\ud800x'], ['\udc00'], [{ a: [['ok', 'a\0b']] }]])('not %j', (value) => {
    expect(isStorable(value)).toBe(false);
  });

  test('lone surrogates are replaced without moving anything', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', '\n')), (parts) => {
        const text = parts.join('');
        const stored = withoutLoneSurrogates(text);
        expect(stored).toHaveLength(text.length);
        expect(stored).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      }),
    );
  });
});

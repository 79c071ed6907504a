import { describe, expect, it } from 'vitest';
import { textSegments } from './text-segments';

const text = 'Putin said Friday relations have a chance.';

describe('textSegments', () => {
  it('gives the whole stretch back when nothing is marked', () => {
    expect(textSegments(text, { start: 6, end: 10 }, [], [])).toEqual([
      { start: 6, end: 10, text: 'said', marked: false, underlined: false },
    ]);
  });

  it('cuts at marks and at underlines within them', () => {
    const segments = textSegments(
      text,
      { start: 0, end: text.length },
      [{ start: 0, end: 17 }],
      [{ start: 6, end: 10 }],
    );
    expect(segments.map(({ text, marked, underlined }) => [text, marked, underlined])).toEqual([
      ['Putin ', true, false],
      ['said', true, true],
      [' Friday', true, false],
      [' relations have a chance.', false, false],
    ]);
  });

  it('joins overlapping marks and cuts off what reaches outside', () => {
    const segments = textSegments(
      text,
      { start: 6, end: 17 },
      [
        { start: 0, end: 12 },
        { start: 11, end: 99 },
      ],
      [],
    );
    expect(segments.every(({ marked }) => marked)).toBe(true);
    expect(segments.map((segment) => segment.text).join('')).toBe('said Friday');
  });

  it('has nothing to say about an empty stretch', () => {
    expect(textSegments(text, { start: 4, end: 4 }, [{ start: 0, end: 9 }], [])).toEqual([]);
  });
});

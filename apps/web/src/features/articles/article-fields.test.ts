import { describe, expect, it } from 'vitest';
import { fieldOf, noFields, typedValue } from './article-fields';

describe('typedValue', () => {
  it.each([
    ['title', '  Putin on Canada ', 'Putin on Canada'],
    ['title', '   ', null],
    ['url', 'www.example.org/news', 'https://www.example.org/news'],
    ['url', 'http://example.org', 'http://example.org'],
    ['url', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['publishedOn', '2016-06-17', '2016-06-17'],
  ] as const)('%s "%s" is sent as %j', (name, typed, sent) => {
    expect(typedValue({ ...noFields, [name]: typed }, name)).toBe(sent);
  });
});

describe('fieldOf', () => {
  it('puts what is wrong with the text under the text', () => {
    expect(fieldOf({ code: 'too-short', params: { words: 4, least: 60 } })).toBe('text');
    expect(fieldOf({ code: 'field-too-long', params: { field: 'text', most: 9 } })).toBe('text');
  });

  it('puts what is wrong with a detail under that detail', () => {
    expect(fieldOf({ code: 'field-invalid', params: { field: 'url' } })).toBe('url');
  });

  it('knows what is about no field', () => {
    expect(fieldOf({ code: 'busy', params: {} })).toBeNull();
    expect(fieldOf({ code: 'field-invalid', params: { field: 'ticket' } })).toBeNull();
  });
});

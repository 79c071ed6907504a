import { describe, expect, test } from 'vitest';
import { judgeMade, judgeText, leastWords, mostCharacters } from './judge-text.js';

const sentence = 'The council met on Monday and agreed to build the wall. ';
const english = sentence.repeat(10);

describe('a text before it is read', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n '],
    ['characters that show nothing', '\uFEFF\u200B \u200B'],
  ])('%s is empty', (_, text) => {
    expect(judgeText(text)).toEqual({ code: 'empty', params: {} });
  });

  test.each([
    ['a NUL', `${english}\0${english}`],
    ['a file of another kind', `PK\x03\x04\x14\x08\x08${'\x01\x02stored'.repeat(20)}`],
    ['bytes decoded wrongly', english.replaceAll('e', '\uFFFD')],
  ])('%s is binary', (_, text) => {
    expect(judgeText(text)).toEqual({ code: 'binary', params: {} });
  });

  test('one character that was lost on the way does no harm', () => {
    expect(judgeText(`${english} caf\uFFFD ${english}`)).toBeNull();
  });

  test('up to 200,000 characters are taken, and not one more', () => {
    const longest = english.repeat(1 + mostCharacters / english.length).slice(0, mostCharacters);
    expect(judgeText(longest)).toBeNull();
    const params = { characters: mostCharacters + 1, most: mostCharacters };
    expect(judgeText(`${longest}x`)).toEqual({ code: 'too-long', params });
  });

  test('a text that can only be too short is refused with its number of words', () => {
    expect(judgeText(sentence)).toEqual({ code: 'too-short', params: { words: 11, least: leastWords } });
    expect(judgeText('4,5 % !!!')).toMatchObject({ code: 'too-short' });
  });

  test.each([
    ['Russian', 'Совет собрался в понедельник и решил построить стену. '],
    ['Chinese', '市议会周一开会，同意修建防洪墙。'],
    ['Arabic', 'اجتمع المجلس يوم الاثنين ووافق على بناء الجدار. '],
  ])('%s is not English, however long', (_, text) => {
    expect(judgeText(text)).toEqual({ code: 'not-english', params: {} });
    expect(judgeText(text.repeat(50))).toEqual({ code: 'not-english', params: {} });
  });
});

describe('a text that was read', () => {
  const read = { language: 'en', words: leastWords, questions: [{}] } as unknown as Parameters<typeof judgeMade>[0];

  test('is fine with enough words of its own and a question', () => {
    expect(judgeMade(read)).toBeNull();
  });

  test('is refused for its language before its length', () => {
    expect(judgeMade({ ...read, language: 'und', words: 3 })).toEqual({ code: 'not-english', params: {} });
  });

  test('is too short when furniture was most of it', () => {
    expect(judgeMade({ ...read, words: 59 })).toEqual({ code: 'too-short', params: { words: 59, least: 60 } });
  });

  test('is refused when nothing in it can be asked and proven', () => {
    expect(judgeMade({ ...read, questions: [] })).toEqual({ code: 'nothing-to-ask', params: {} });
  });
});

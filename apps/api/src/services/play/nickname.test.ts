import { describe, expect, test } from 'vitest';
import { Invalid } from '../../errors.js';
import { acceptNickname } from './nickname.js';

function codeOf(typed: string): string {
  try {
    acceptNickname(typed);
  } catch (error) {
    if (error instanceof Invalid) return error.reason.code;
    throw error;
  }
  return 'accepted';
}

describe('a nickname', () => {
  test.each([
    ['Quick Otter', 'Quick Otter'],
    ['  Zoë   7 ', 'Zoë 7'],
    ['ＡＢＣ', 'ABC'],
    ['李小龙', '李小龙'],
    ['🦊🦊', '🦊🦊'],
    ['a\u202eb\u0007c', 'abc'],
    ['Scunthorpe', 'Scunthorpe'],
    ['Class 7b 2026', 'Class 7b 2026'],
    ['x'.repeat(20), 'x'.repeat(20)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(acceptNickname(typed)).toBe(kept);
  });

  test.each(['', ' x ', '\u200b\u200b\u200b', 'x'.repeat(21)])('%j is too short or too long', (typed) => {
    expect(codeOf(typed)).toBe('nickname-length');
  });

  test.each([
    'me@home.ca',
    'kid＠mail',
    'tom @ school',
    'www.kid',
    'kid.com',
    '604 555 0199',
    '(604)555-0199',
    '٠١٢٣٤٥٦٧٨',
  ])('%j gives a contact away', (typed) => {
    expect(codeOf(typed)).toBe('nickname-contact');
  });

  test.each(['fuck', 'F.u.c.k', 'sh1t head', 'ｆｕｃｋ'])('%j is offensive', (typed) => {
    expect(codeOf(typed)).toBe('nickname-offensive');
  });
});

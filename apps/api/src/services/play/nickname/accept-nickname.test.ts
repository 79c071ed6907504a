import { describe, expect, test } from 'vitest';
import { Invalid } from '../../../lib/errors.js';
import { acceptNickname } from './accept-nickname.js';
import { offensiveWords } from './offensive-words.js';

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
    ['🦊 Fox ❤️', '🦊 Fox ❤'],
    ['a\u202eb\u0007c', 'abc'],
    ['Sly \u200b Owl', 'Sly Owl'],
    ['Sly\u2800\u3164Owl', 'Sly Owl'],
    ['Class 7b 2026', 'Class 7b 2026'],
    ['x'.repeat(20), 'x'.repeat(20)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(acceptNickname(typed)).toBe(kept);
  });

  test.each([
    '',
    ' x ',
    '\u200b\u200b\u200b',
    '\u3164\u3164\u3164',
    '\u2800\u2800\u2800',
    '\u115f\u1160\uffa0',
    'x'.repeat(21),
  ])('%j is too short or too long', (typed) => {
    expect(codeOf(typed)).toBe('nickname-length');
  });

  test.each(['🦊🦊', '...', '\u0301\u0300\u0302', '\u0301Owl', 'Owl \u0301\u0302', 'Z\u0336\u0337\u0321\u0338algo'])(
    '%j cannot be read',
    (typed) => {
      expect(codeOf(typed)).toBe('nickname-unreadable');
    },
  );
});

describe('a contact is refused:', () => {
  test.each(['me@home.ca', 'kid＠mail', 'tom @ school', '@tommy', 'tom[at]web.de', 'tom (at) home', 'tom at web'])(
    'the mail address %j',
    (typed) => {
      expect(codeOf(typed)).toBe('nickname-contact');
    },
  );

  test.each([
    'tom gmail',
    'tom_gmail_com',
    'tom GMX 7',
    'www.kid',
    'kid.com',
    'tom.de',
    'Tom.FR',
    'tom dot com',
    'tom (dot) org',
  ])('the mail or web address %j', (typed) => {
    expect(codeOf(typed)).toBe('nickname-contact');
  });

  test.each([
    ...[
      'insta: tom',
      'Insta tom.7',
      'my instagram tom',
      'snap tommy',
      'snap_tom',
      'tik-tok tom',
      'Snap: tom',
      'my snap tom',
      'tom on snap',
    ],
    ...['tiktok tom', 'Discord tom', 'tom#1234', 'ig tom_7', 'tom ig', 'tom ig:x', 'kik tom', 'add me tom'],
  ])('the account %j', (typed) => {
    expect(codeOf(typed)).toBe('nickname-contact');
  });

  test.each(['604 555 0199', '(604)555-0199', '٠١٢٣٤٥٦٧٨'])('the phone number %j', (typed) => {
    expect(codeOf(typed)).toBe('nickname-contact');
  });

  test.each(['Cold Snap', 'Dr. Fox', 'St.Bernard', 'Owl at 7', 'Dot', 'Add It Up', 'Team #1', 'Class 2026.1'])(
    '%j is none',
    (typed) => {
      expect(codeOf(typed)).toBe('accepted');
    },
  );
});

describe('a word that hurts is refused:', () => {
  const { anywhere, alone, codes } = offensiveWords;

  test.each([...anywhere, ...alone, ...codes])('%j of our list', (word) => {
    expect(codeOf(word)).toBe('nickname-offensive');
  });

  test('and our list says each but once, in the letters the matcher compares', () => {
    const words = [...anywhere, ...alone];
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  });

  test.each([
    'fuck',
    'F.u.c.k',
    'sh1t head',
    'ｆｕｃｋ',
    'H1tler',
    'Hiitller',
    'N4zi',
    'Nazis',
    'xx HITLER xx',
    'JIZZY',
    'fa9',
    'Fa99ot',
  ])('%j, however it is written', (typed) => {
    expect(codeOf(typed)).toBe('nickname-offensive');
  });

  test.each([
    'c u n t',
    'a s s',
    'A S S',
    'r e t a r d',
    'k k k',
    'k.y.s',
    'n-a-z-i',
    'n🐟a🐟z🐟i',
    'fu ck',
    'fuc k',
    'hit ler',
  ])('%j, in pieces', (typed) => {
    expect(codeOf(typed)).toBe('nickname-offensive');
  });

  test.each([
    ...['Scunthorpe', 'Class Ace', 'Bass Fan', 'A S Smith', 'Push It', 'Torpedo', 'Spicy Owl', 'Raccoon', 'Maine Coon'],
    ...[
      'Nazir',
      'Ashkenazi',
      'Japan Fan',
      'Sperm Whale',
      'Homo Sapiens',
      'Mongoose',
      'Has Exit',
      'Anusha',
      'Annalisa',
      'Georgy',
      'Fukuoka Fan',
      'Elf Ackley',
      'Owl 99',
    ],
  ])('%j has none', (typed) => {
    expect(codeOf(typed)).toBe('accepted');
  });
});

describe('a full name is refused:', () => {
  test.each([
    ...[
      'John Smith',
      'Émilie Tremblay',
      'MARIA LOPEZ',
      'Ludwig van Beethoven',
      'John Smith 7',
      'John_Smith',
      'JohnSmith',
    ],
    ...["Sean O'Brien", 'Wei Zhang'],
  ])('%j', (typed) => {
    expect(codeOf(typed)).toBe('nickname-full-name');
  });

  test.each([
    ...[
      'John',
      'john the owl',
      'John S',
      'Quick John',
      'Anne-Marie',
      'JoAnn',
      'Big Red Owl',
      'John Likes Owls',
      'Sunny Robin',
    ],
    ...['Bright Otter', 'otter fan'],
  ])('%j is none', (typed) => {
    expect(codeOf(typed)).toBe('accepted');
  });
});

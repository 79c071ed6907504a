import type { Tolerance } from '../schema/index.js';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'Th',
  Æ: 'Ae',
  Œ: 'Oe',
  ẞ: 'SS',
};
const wholeLetter = new RegExp(`[${Object.keys(wholeLetters).join('')}]`, 'gu');

/**
 * Takes out of a typed answer what does not make it another answer: compatibility forms (NFKC), accents a keyboard may not
 * have, kinds of quotation marks and dashes, spacing; and, as `tolerance` says, case, articles and punctuation.
 */
export function foldText(text: string, tolerance: Tolerance): string {
  let folded = text
    .normalize('NFKC')
    .replace(wholeLetter, (letter) => wholeLetters[letter] ?? letter)
    .normalize('NFD')
    // The combining marks of Latin, Greek and Cyrillic; in other scripts a mark can be a vowel and stays.
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-');
  if (tolerance.case) folded = folded.toLowerCase();
  if (tolerance.punctuation) {
    // Points and commas inside a number are part of it: 3.5 is not 35.
    folded = folded.replace(/(?<!\d)[.,]|[.,](?!\d)|['"!?;:()[\]…]/gu, '').replace(/[-/]/gu, ' ');
  }
  folded = folded.replace(/\s+/gu, ' ').trim();
  return tolerance.articles ? folded.replace(/^(?:the|an|a) (?=\S)/iu, '') : folded;
}

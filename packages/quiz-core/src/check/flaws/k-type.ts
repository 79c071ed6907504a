import type { FlawRule } from '../flaw-rule.js';
import { outsideQuotes } from '../text/outside-quotes.js';
import { markedOptions } from '../text/parts.js';

const label = '(?:[A-F]|[1-6]|i{1,3}|iv|vi?)';
const combination = new RegExp(
  `^\\s*(?:(?:[Bb]oth|[Oo]nly|[Oo]ptions?|[Ss]tatements?)\\s+)*${label}\\)?(?:\\s*(?:,|and|&|or)\\s*${label}\\)?)+(?:\\s+only)?\\.?\\s*$` +
    `|\\b(?:[Bb]oth|[Oo]nly)\\s+(?:[A-F]|i{1,3}|iv|vi?)\\b`,
  'u',
);

export const kType: FlawRule = {
  id: 'k-type',
  hard: true,
  find(question) {
    return markedOptions(question)
      .filter(({ text }) => combination.test(outsideQuotes(text)))
      .map(({ id, text }) => {
        const reason = `“${text}” combines other options: it tests logic, and knowing one part gives the rest away.`;
        return { span: { in: id, start: 0, end: text.length }, params: { words: text }, text: reason };
      });
  },
};

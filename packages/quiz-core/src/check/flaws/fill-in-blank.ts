import type { FlawRule } from '../flaw-rule.js';

const blank = /_{2,}|\.{4,}|\[\s*(?:blank|\.\.\.|…)?\s*\]|\bfill in the blanks?\b/giu;

export const fillInBlank: FlawRule = {
  id: 'fill-in-blank',
  hard: true,
  find(question) {
    const { stem } = question;
    const blanks = [...stem.matchAll(blank)];
    // One blank that ends a passage to be completed, in a question declared as one, is where a reader expects it.
    const [only] = blanks;
    if (question.kind === 'typed' && only && blanks.length === 1) {
      if (/^[\s”"’'.?!]*$/u.test(stem.slice(only.index + only[0].length))) return [];
    }
    return blanks.map((match) => {
      const span = { in: 'stem', start: match.index, end: match.index + match[0].length };
      const text = 'A blank inside the stem makes the reader hold half a sentence in mind: ask a question instead.';
      return { span, params: { words: match[0] }, text };
    });
  },
};

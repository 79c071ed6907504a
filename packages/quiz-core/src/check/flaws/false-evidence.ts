import type { FlawRule } from '../flaw-rule.js';

export const falseEvidence: FlawRule = {
  id: 'false-evidence',
  hard: true,
  find({ evidence }, reading) {
    if (reading === undefined) return [];
    const misquoted = evidence.filter(({ article, start, end, text }) => {
      return article === reading.id && reading.text.slice(start, end) !== text;
    });
    return misquoted.map(({ start, end, text }) => ({
      params: { start, end, passage: text },
      text: 'The passage given as evidence does not stand there in the article.',
    }));
  },
};

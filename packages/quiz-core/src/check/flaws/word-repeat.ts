import type { FlawRule } from '../flaw-rule.js';
import { contentWords } from '../text/content-words.js';
import { markedOptions } from '../text/parts.js';

export const wordRepeat: FlawRule = {
  id: 'word-repeat',
  hard: true,
  find(question) {
    const options = markedOptions(question);
    const keys = options.filter(({ isKey }) => isKey);
    const distractors = options.filter(({ isKey }) => !isKey).map(({ text }) => contentWords(text));
    if (distractors.length === 0) return [];
    const stem = contentWords(question.stem);
    return keys.flatMap((key) => {
      const shared = [...contentWords(key.text)].filter((word) => {
        return stem.has(word) && !distractors.some((distractor) => distractor.has(word));
      });
      return shared.map((word) => {
        const span = { in: key.id, start: 0, end: key.text.length };
        return {
          span,
          params: { word },
          text: `The stem and the right answer share “${word}”, and no other option has it.`,
        };
      });
    });
  },
};

import type { FlawRule } from '../flaw-rule.js';
import { markedOptions } from '../text/parts.js';
import { words } from '../text/words.js';

/** From the item-writing-flaw rubric: a key of four words or more whose longest distractor is under three quarters of it. */
const leastWords = 4;
const longestShare = 0.75;

export const keyLongest: FlawRule = {
  id: 'key-longest',
  hard: false,
  find(question) {
    if (question.kind !== 'choice') return [];
    const options = markedOptions(question);
    const key = options.find(({ isKey }) => isKey);
    if (!key || words(key.text).length < leastWords) return [];
    const longest = Math.max(...options.filter(({ isKey }) => !isKey).map(({ text }) => text.length));
    if (longest >= longestShare * key.text.length) return [];
    const span = { in: key.id, start: 0, end: key.text.length };
    const text = 'The right answer is much longer than the others, which gives it away.';
    return [{ span, params: { key: key.text.length, longest }, text, fix: { do: 'shorten' } }];
  },
};

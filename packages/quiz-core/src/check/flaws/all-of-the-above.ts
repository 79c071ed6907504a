import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { markedOptions } from '../text/parts.js';

export const allOfTheAbove: FlawRule = {
  id: 'all-of-the-above',
  hard: true,
  find(question) {
    const options = markedOptions(question).map(({ id, text }) => ({ in: id, text }));
    const pattern =
      /\ball of (?:the|these|those|them)\b(?: above| others| options| answers)?|^\s*(?:all|both)[.\s]*$/giu;
    const say = (found: string) => `Whoever sees that two options are right picks “${found}” without knowing the rest.`;
    return findIn(options, pattern, say).map((finding) => ({ ...finding, fix: { do: 'remove' as const } }));
  },
};

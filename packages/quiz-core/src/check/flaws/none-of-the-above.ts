import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { markedOptions } from '../text/parts.js';

export const noneOfTheAbove: FlawRule = {
  id: 'none-of-the-above',
  hard: true,
  find(question) {
    const options = markedOptions(question).map(({ id, text }) => ({ in: id, text }));
    const pattern =
      /\bnone of (?:the|these|those|them)\b(?: above| others| options| answers)?|^\s*(?:neither|none)[.\s]*$/giu;
    return findIn(options, pattern, (found) => `“${found}” tells nothing about what the player read.`).map(
      (finding) => {
        return { ...finding, fix: { do: 'remove' as const } };
      },
    );
  },
};

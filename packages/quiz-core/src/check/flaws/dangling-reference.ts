import type { FlawRule } from '../flaw-rule.js';
import { type Dangling, dangling } from '../text/dangling.js';

export const danglingReference: FlawRule = {
  id: 'dangling-reference',
  hard: false,
  find(question) {
    return dangling(question.stem).map((found) => {
      const span = { in: 'stem', start: found.start, end: found.end };
      return { span, params: { words: found.text, is: found.is }, text: reason(found) };
    });
  },
};

function reason({ text, is }: Dangling): string {
  switch (is) {
    case 'person':
      return `The stem does not say who “${text}” is: use the name.`;
    case 'thing':
    case 'demonstrative':
      return `The stem does not say what “${text}” stands for: name it.`;
    case 'time':
      return `“${text}” depends on when it is read: give the date or the place.`;
    case 'noun':
      return `The stem does not say which one “${text}” is: name it.`;
  }
}

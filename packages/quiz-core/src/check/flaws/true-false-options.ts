import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { markedOptions } from '../text/parts.js';

export const trueFalseOptions: FlawRule = {
  id: 'true-false-options',
  hard: true,
  find(question) {
    const options = markedOptions(question);
    const isVerdict = ({ text }: { text: string }) =>
      /^\s*(?:true|false|yes|no|correct|incorrect)\b[\s.,!]*$/iu.test(text);
    const verdicts = options.filter(isVerdict).map(({ id, text }) => {
      const params = { words: text };
      return {
        span: { in: id, start: 0, end: text.length },
        params,
        text: 'True or false is a coin toss: half of all guesses are right.',
      };
    });
    const say = () => 'The stem asks for true or false, so half of all guesses are right.';
    return [...verdicts, ...findIn([{ in: 'stem', text: question.stem }], /\btrue or false\b/giu, say)];
  },
};

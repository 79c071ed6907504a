import type { FlawRule } from '../flaw-rule.js';
import { markedOptions } from '../text/parts.js';
import { answerOf, sameAnswer } from '../text/same-thing.js';

export const moreThanOneCorrect: FlawRule = {
  id: 'more-than-one-correct',
  hard: true,
  find(question) {
    const options = markedOptions(question).map((option) => ({ ...option, answer: answerOf(option.text) }));
    return options.flatMap((option, index) => {
      const twin = options.slice(0, index).find((earlier) => sameAnswer(earlier.answer, option.answer));
      if (!twin) return [];
      const [wrong, other] = option.isKey ? [twin, option] : [option, twin];
      const text = `“${wrong.text}” and “${other.text}” are the same, or one includes the other: whoever picks either is right.`;
      const span = { in: wrong.id, start: 0, end: wrong.text.length };
      return [{ span, params: { one: wrong.text, other: other.text }, text, fix: { do: 'replace' as const } }];
    });
  },
};

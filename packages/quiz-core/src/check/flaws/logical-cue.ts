import type { FlawRule } from '../flaw-rule.js';
import { type AnswerType, answerType } from '../text/answer-type.js';
import { markedOptions } from '../text/parts.js';

const wanted: readonly [RegExp, readonly AnswerType[]][] = [
  [/^\W*(?:when|(?:in|on) (?:what|which) (?:year|month|date|day))\b/iu, ['date']],
  [/^\W*how (?:many|much)\b/iu, ['number']],
  [/^\W*(?:who|whom|whose|to whom|where)\b/iu, ['name']],
];

export const logicalCue: FlawRule = {
  id: 'logical-cue',
  hard: false,
  find(question) {
    if (question.kind !== 'choice') return [];
    const options = markedOptions(question);
    const types = wanted.find(([stem]) => stem.test(question.stem))?.[1];
    const key = options.find(({ isKey }) => isKey);
    if (!types || !key || options.length < 3) return [];
    const fitting = options.filter(({ text }) => types.includes(answerType(text)));
    if (fitting.length !== 1 || fitting[0] !== key) return [];
    const span = { in: key.id, start: 0, end: key.text.length };
    return [
      {
        span,
        params: { type: answerType(key.text) },
        text: 'Only the right answer is of the sort the question asks for.',
      },
    ];
  },
};

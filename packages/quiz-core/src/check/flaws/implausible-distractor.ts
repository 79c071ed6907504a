import type { FlawRule } from '../flaw-rule.js';
import { amount } from '../text/amount.js';
import { type AnswerType, answerType } from '../text/answer-type.js';
import { markedOptions } from '../text/parts.js';

/** A number this many times larger or smaller than the key attracts nobody. */
const farthest = 100;

export const implausibleDistractor: FlawRule = {
  id: 'implausible-distractor',
  hard: false,
  find(question) {
    const options = markedOptions(question);
    const keys = options.filter(({ isKey }) => isKey);
    const types = new Set(keys.map(({ text }) => answerType(text)));
    const [type] = types;
    if (types.size !== 1 || type === undefined || type === 'phrase') return [];
    return options
      .filter(({ isKey, text }) => !isKey && (!fits(answerType(text), type) || isFar(text, keys[0]?.text ?? '')))
      .map(({ id, text }) => {
        const reason = `“${text}” is not of the right answer's sort, so nobody will pick it.`;
        return {
          span: { in: id, start: 0, end: text.length },
          params: { words: text, type },
          text: reason,
          fix: { do: 'replace' as const },
        };
      });
  },
};

/** A phrase may stand beside a name: "Ann Lee" and "the fire chief" are both people. */
function fits(type: AnswerType, wanted: AnswerType): boolean {
  return type === wanted || (type === 'phrase' && wanted === 'name');
}

function isFar(text: string, key: string): boolean {
  if (answerType(text) !== 'number') return false;
  const [a, b] = [amount(text), amount(key)];
  return a !== null && b !== null && a > 0 && b > 0 && (a / b >= farthest || b / a >= farthest);
}

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
    const types = new Set(keys.map(({ text }) => sort(text)));
    const [type] = types;
    if (types.size !== 1 || type === undefined) return [];
    return options
      .filter(({ isKey, text }) => !isKey && (sort(text) !== type || isFar(text, keys[0]?.text ?? '')))
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

/** Names and phrases may stand side by side: "Ann Lee" and "the fire chief" are both people. */
function sort(text: string): AnswerType {
  const type = answerType(text);
  return type === 'name' ? 'phrase' : type;
}

function isFar(text: string, key: string): boolean {
  if (answerType(text) !== 'number') return false;
  const [a, b] = [amount(text), amount(key)];
  return a !== null && b !== null && a > 0 && b > 0 && (a / b >= farthest || b / a >= farthest);
}

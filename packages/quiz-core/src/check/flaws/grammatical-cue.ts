import type { FlawRule } from '../flaw-rule.js';
import { answerType } from '../text/answer-type.js';
import { type MarkedOption, markedOptions } from '../text/parts.js';

/** Features of form that should not tell the key from the rest. */
const features: readonly [name: string, of: (text: string) => string][] = [
  ['the first letter', (text) => (/^\P{L}*\p{Lu}/u.test(text) ? 'capital' : 'small')],
  ['the full stop', (text) => (/[.!?]["”’]?\s*$/u.test(text) ? 'stop' : 'open')],
  [
    'the first word',
    (text) =>
      /^(?:the|an?|to|that|by|in|on|at|because)(?= )/iu.exec(text)?.[0].toLowerCase().replace(/^an$/u, 'a') ?? '',
  ],
  ['the quotation marks', (text) => (/^["“]/u.test(text) ? 'quoted' : 'plain')],
];

export const grammaticalCue: FlawRule = {
  id: 'grammatical-cue',
  hard: false,
  find(question) {
    if (question.kind !== 'choice') return [];
    const options = markedOptions(question);
    const key = options.find(({ isKey }) => isKey);
    const distractors = options.filter(({ isKey }) => !isKey);
    if (!key || distractors.length < 2) return [];
    // Names take no article, so that a role among them is no slip of grammar.
    const areNames = distractors.every(({ text }) => answerType(text) === 'name');
    const telling = features.filter(([name]) => !(areNames && name === 'the first word'));
    const odd = telling.find(([, of]) =>
      isOdd(
        of(key.text),
        distractors.map(({ text }) => of(text)),
      ),
    );
    if (odd) {
      const span = { in: key.id, start: 0, end: key.text.length };
      return [
        { span, params: { by: odd[0] }, text: `By ${odd[0]} alone, the right answer differs from all the others.` },
      ];
    }
    return articleCue(question.stem, key, distractors);
  },
};

function isOdd(key: string, others: readonly string[]): boolean {
  return others.every((other) => other === others[0]) && others[0] !== key;
}

/** A stem that ends in "a" or "an" fits only options that begin with the right sort of letter. */
function articleCue(stem: string, key: MarkedOption, distractors: readonly MarkedOption[]) {
  const article = /\b(an?)[\s_:…?.]*$/iu.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return [];
  const fits = ({ text }: MarkedOption) => /^[aeiou]/iu.test(text) === (article === 'an');
  if (!fits(key) || distractors.some(fits)) return [];
  const span = { in: 'stem', start: stem.length, end: stem.length };
  return [{ span, params: { by: article }, text: `Only the right answer can follow “${article}”.` }];
}

import type { FlawRule } from '../flaw-rule.js';
import { contentWords } from '../text/content-words.js';
import { type MarkedOption, markedOptions } from '../text/parts.js';

export const convergenceCue: FlawRule = {
  id: 'convergence-cue',
  hard: false,
  find(question) {
    if (question.kind !== 'choice') return [];
    const options = markedOptions(question);
    const key = options.find(({ isKey }) => isKey);
    if (!key || options.length < 3) return [];
    const likeness = new Map(options.map((option) => [option.id, likenessTo(option, options)]));
    const ofKey = likeness.get(key.id) ?? 0;
    const others = options.filter(({ isKey }) => !isKey);
    const sharing = others.filter((other) => jaccard(contentWords(other.text), contentWords(key.text)) > 0);
    // Two distractors that each share something with the key, and nothing with each other, point at it from two sides.
    const pointed = sharing.length >= 2 && others.every(({ id }) => (likeness.get(id) ?? 0) < ofKey * 0.75);
    if (!pointed) return [];
    const span = { in: key.id, start: 0, end: key.text.length };
    return [
      { span, params: {}, text: 'The right answer is the one that shares most with the others, which points at it.' },
    ];
  },
};

function likenessTo(option: MarkedOption, all: readonly MarkedOption[]): number {
  const others = all.filter(({ id }) => id !== option.id);
  const sum = others.reduce((total, other) => total + jaccard(contentWords(option.text), contentWords(other.text)), 0);
  return sum / others.length;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

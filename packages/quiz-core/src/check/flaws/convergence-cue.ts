import type { FlawRule } from '../flaw-rule.js';
import { contentWords } from '../text/content-words.js';
import { markedOptions } from '../text/parts.js';

export const convergenceCue: FlawRule = {
  id: 'convergence-cue',
  hard: false,
  find(question) {
    if (question.kind !== 'choice') return [];
    const options = markedOptions(question);
    const key = options.find(({ isKey }) => isKey);
    if (!key || options.length < 3) return [];
    const content = new Map(options.map(({ id, text }) => [id, contentWords(text)]));
    const likeness = new Map(options.map(({ id }) => [id, likenessTo(id, content)]));
    const ofKey = likeness.get(key.id) ?? 0;
    const others = options.filter(({ isKey }) => !isKey);
    const keyWords = content.get(key.id) ?? new Set();
    const sharing = others.filter(({ id }) => jaccard(content.get(id) ?? new Set(), keyWords) > 0);
    // Two distractors that each share something with the key, and nothing with each other, point at it from two sides.
    const pointed = sharing.length >= 2 && others.every(({ id }) => (likeness.get(id) ?? 0) < ofKey * 0.75);
    if (!pointed) return [];
    const span = { in: key.id, start: 0, end: key.text.length };
    return [
      { span, params: {}, text: 'The right answer is the one that shares most with the others, which points at it.' },
    ];
  },
};

/** How much an option shares with the others, on average. */
function likenessTo(id: string, content: ReadonlyMap<string, ReadonlySet<string>>): number {
  const own = content.get(id) ?? new Set();
  const others = [...content].filter(([other]) => other !== id);
  return others.reduce((total, [, words]) => total + jaccard(own, words), 0) / others.length;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

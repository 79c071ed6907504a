import { sourceWords } from '../../generated/source-words.js';

type Kind = (typeof sourceWords)[number]['kind'];
const kinds = new Map<string, Set<Kind>>();
for (const { word, kind } of sourceWords) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));

/**
 * Whether a word, in lower case, tells of a content ("position"), a text ("letter"), a source of findings ("poll"), or
 * gives a name to something ("nicknamed").
 */
export function isSourceWord(word: string, kind: Kind): boolean {
  return kinds.get(word)?.has(kind) ?? kinds.get(word.replace(/s$/, ''))?.has(kind) ?? false;
}

import type { Sentence } from '../schema/index.js';

/** Index of the sentence that holds an offset, or of the last one before it; -1 before the first. Sentences in order. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

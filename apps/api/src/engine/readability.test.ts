import type { Reading } from '@quoth/quiz-core/schema';
import { describe, expect, test } from 'vitest';
import { gradeBand, readabilityOf, wordsOf } from './readability.js';

/** A reading of sentences that stand in one body block, after a furniture line. */
function readingOf(sentences: readonly string[]): Reading {
  const furniture = 'Skip to main content\n';
  let text = furniture;
  const spans = sentences.map((sentence) => {
    const start = text.length;
    text += `${sentence} `;
    return { start, end: start + sentence.length, tokens: [0, 0] as const, block: 1 };
  });
  const structure = [
    { is: 'furniture' as const, start: 0, end: furniture.length - 1 },
    { is: 'body' as const, start: furniture.length, end: text.length },
  ];
  return { text, structure, sentences: spans } as unknown as Reading;
}

describe('how hard a text is', () => {
  test('Flesch-Kincaid of a sentence counted by hand', () => {
    // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 - 15.59 = -1.45, below the first grade.
    expect(readabilityOf(readingOf(['The cat sat on the mat.'])).grade).toBe(1);
    // 13 words, 26 syllables, 1 sentence: 0.39 * 13 + 11.8 * 26 / 13 - 15.59 = 13.08.
    const sentence = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(readabilityOf(readingOf([sentence])).grade).toBe(13.1);
  });

  test('a text with nothing in it is the easiest', () => {
    expect(readabilityOf(readingOf([]))).toEqual({ words: 0, minutes: 1, grade: 1 });
  });

  test('furniture is not counted, and minutes are', () => {
    const { words, minutes } = readabilityOf(readingOf(Array.from({ length: 136 }, () => 'The cat sat.')));
    expect({ words, minutes }).toEqual({ words: 408, minutes: 2 });
  });

  test('a grade falls in a band of two', () => {
    expect(gradeBand(11.9)).toEqual({ from: 11, to: 12 });
  });
});

test('words are counted as people count them', () => {
  expect(wordsOf("It's a well-known 3 per cent, l’été — naïve.")).toEqual([
    "It's",
    'a',
    'well-known',
    '3',
    'per',
    'cent',
    'l’été',
    'naïve',
  ]);
});

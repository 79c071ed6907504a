import type { Reading } from '@quoth/quiz-core/schema';
import { syllable } from 'syllable';
import type { Grade } from '../dto/common.js';

/**
 * Words a minute of an eighth-grader reading silently (Taylor, Frackenpohl and Pettee 1960, Grade Level Norms).
 */
const wordsPerMinute = 204;

/** The article's own words: letters and digits, with inner apostrophes and hyphens. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

const runningText = new Set(['body', 'caption', 'subhead', 'title']);

export interface Readability {
  /** Words of the article itself, furniture left out. */
  readonly words: number;
  /** Minutes to read it, at least 1. */
  readonly minutes: number;
  /** US school grade, to one decimal, 1..16. */
  readonly grade: number;
}

/**
 * How long and how hard an article is to read. The grade is Flesch-Kincaid's (Kincaid et al. 1975):
 * 0.39 words per sentence + 11.8 syllables per word - 15.59, over the sentences of the body.
 */
export function readabilityOf(reading: Reading): Readability {
  const own = reading.structure.filter((block) => runningText.has(block.is));
  const words = own.reduce((sum, { start, end }) => sum + wordsOf(reading.text.slice(start, end)).length, 0);
  const sentences = reading.sentences.filter(({ block }) => reading.structure[block]?.is === 'body');
  const counted = sentences.flatMap(({ start, end }) => wordsOf(reading.text.slice(start, end)));
  const syllables = counted.reduce((sum, each) => sum + Math.max(1, syllable(each)), 0);
  const raw =
    counted.length === 0 ? 1 : 0.39 * (counted.length / sentences.length) + 11.8 * (syllables / counted.length) - 15.59;
  return {
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    grade: Math.round(Math.min(16, Math.max(1, raw)) * 10) / 10,
  };
}

/** @returns the words of a text, as people count them. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** The band of two school grades a Flesch-Kincaid grade falls in: 11.4 -> 11-12. */
export function gradeBand(grade: number): Grade {
  const from = Math.floor(grade);
  return { from, to: from + 1 };
}

import type { Sentence } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { selfContained } from './self-contained.js';

const them = /\bthem\b/u;
/** "The sites at Coldharrow and Pell": several things told by where they are. */
const placed =
  /\b(?:the|its|four|three|two) (?:\p{Ll}+ ){0,2}\p{Ll}+s (?:at|in|on|of) \p{Lu}[\p{L}’-]+(?:(?: |, | and |, and )\p{Lu}[\p{L}’-]+)*/gu;

interface Things {
  readonly text: string;
  /** The sentence that says what they are: evidence. */
  readonly from: Sentence;
}

/**
 * A passage that speaks of "them", with what it means put in its place: the one set of things that the sentence before names by where
 * they are. Null where the passage has no "them", or where that is not sure.
 */
export function theThings(asking: Asking, at: { start: number; end: number }): Things | null {
  const { reading } = asking;
  const passage = reading.text.slice(at.start, at.end);
  const sentence = asking.sentenceAt(at.start);
  const before = sentence && asking.sentenceAt(Math.max(0, sentence.start - 3));
  const found = them.exec(passage);
  if (!found || !before || passage.match(new RegExp(them, 'gu'))?.length !== 1) return null;
  const [things, ...more] = [...reading.text.slice(before.start, before.end).matchAll(placed)];
  if (!things || more.length > 0 || /\b(?:its|they|their)\b/u.test(things[0])) return null;
  const left = selfContained(asking, { start: at.start, end: at.start + found.index }, null);
  const right = selfContained(asking, { start: at.start + found.index + 4, end: at.end }, null);
  if (left === null || right === null) return null;
  return { text: `${left.trim()} ${things[0]} ${right.trim()}`.trim(), from: before };
}

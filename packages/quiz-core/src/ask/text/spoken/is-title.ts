import { words } from '../../../check/text/words.js';

/** Share of the longer words that have a capital from which on a passage is a headline or the name of a song, and nobody's words. */
const capitals = 0.75;

/** Whether a passage is written as a title: "A Change Is Gonna Come", "The 11 Words Everyone Was Thinking". */
export function isTitle(text: string): boolean {
  const long = words(text).filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= capitals;
}

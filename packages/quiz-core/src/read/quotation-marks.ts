import type { Block, Span } from '../schema/index.js';
import type { Pass } from './draft.js';
import { isProse } from './tokens.js';

type Family = 'double' | 'single' | 'angle';
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  /** What the character itself says; straight marks can be either. */
  readonly side: 'open' | 'close' | 'either';
}
interface Open {
  readonly at: number;
  readonly family: Family;
}

const MARKS = /(?<=\S)'(?=''(?!'))|''|``|["“”„«»‘’'‚‹›]/g;
/** Apostrophes that open a word: '90s, 'em, 'til. */
const CLIPPED = /^(?:\d0s|em|tis|twas|til|cause|bout|n|round)\b/i;
/** What whoever speaks says, and narration does not. */
const OWN_WORDS = /(?<!\p{L})(?:I|we|you|my|our|your|me|us)(?!\p{L})/iu;
const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isSpace = (unit: string | undefined) => unit === undefined || /\s/.test(unit);

/**
 * Finds the passages in quotation marks, of any style and nested, marks included. A paragraph that opens a quotation and
 * does not close it, because the next paragraph goes on with it, has a passage up to its end. Apostrophes are no marks.
 */
export const quotationMarks: Pass = {
  name: 'quotation marks',
  run(draft) {
    draft.quoted = draft.structure
      .filter(isProse)
      .flatMap((block) => passagesOf(draft.text, block))
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  },
};

function passagesOf(text: string, block: Block): Span[] {
  const marks = marksOf(text, block);
  const passages: Span[] = [];
  const open: Open[] = [];
  for (const [index, mark] of marks.entries()) {
    const top = open.findLastIndex(({ family }) => family === mark.family);
    const opener = open[top];
    if (opener !== undefined && closes(text, marks, index)) {
      passages.push({ start: opener.at, end: mark.at + mark.length });
      open.length = top;
    } else if (opens(text, marks, index, opener)) {
      if (opener !== undefined && endsSentence(text, opener.at, mark.at)) {
        // A paragraph joined to the one before, which never closed; what no pair of marks holds can be narration, too.
        const said = text.slice(opener.at, mark.at).trimEnd();
        const isHeld = passages.some(({ start }) => text[start] === text[opener.at] && start > opener.at);
        if (!isHeld && (mark.family !== 'single' || isSpeech(said)))
          passages.push({ start: opener.at, end: opener.at + said.length });
        open.length = top;
      }
      open.push({ at: mark.at, family: mark.family });
    }
  }
  // Never closed: it runs to the paragraph's end, as long as it is the outermost and a double mark.
  const [outer] = open;
  if (outer !== undefined && outer.family !== 'single') passages.push({ start: outer.at, end: block.end });
  return passages.filter(({ start, end }) => end - start > 2);
}

const endsSentence = (text: string, from: number, to: number) =>
  /[.!?…]\s*$/.test(text.slice(Math.max(from, to - 4), to));

/** Whether a stretch that nothing closes is one sentence, or each of them somebody's own words. */
function isSpeech(said: string): boolean {
  const sentences = said.split(/(?<=[.!?…])\s+/);
  return sentences.length === 1 || sentences.every((sentence) => OWN_WORDS.test(sentence));
}

function marksOf(text: string, block: Block): Mark[] {
  const content = text.slice(block.start, block.end);
  const marks: Mark[] = [];
  for (const { 0: found, index } of content.matchAll(MARKS)) {
    const at = block.start + index;
    const [before, after] = [content[index - 1], content[index + found.length]];
    const mark = { at, length: found.length };
    if (found === '“' || found === '„' || found === '``') marks.push({ ...mark, family: 'double', side: 'open' });
    else if (found === '”') marks.push({ ...mark, family: 'double', side: 'close' });
    else if (found === '"' || found === "''") marks.push({ ...mark, family: 'double', side: 'either' });
    else if (found === '«' || found === '‹') marks.push({ ...mark, family: 'angle', side: 'open' });
    else if (found === '»' || found === '›') marks.push({ ...mark, family: 'angle', side: 'close' });
    else if (isLetter(before) && isLetter(after)) continue;
    else if (found === '‘' || found === '‚') marks.push({ ...mark, family: 'single', side: 'open' });
    else if (found === '’') marks.push({ ...mark, family: 'single', side: 'close' });
    else marks.push({ ...mark, family: 'single', side: 'either' });
  }
  return marks;
}

function closes(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined) return false;
  const [before, after] = [text[mark.at - 1], text[mark.at + mark.length]];
  // Some pages close with the opening mark as well: “so“.
  if (mark.side === 'open') return mark.family === 'double' && !isSpace(before) && isSpace(after);
  if (mark.family === 'single') {
    if (isLetter(after) || isSpace(before)) return false;
    return !isPossessive(text, marks, index);
  }
  if (mark.side === 'close') return true;
  return !(isSpace(before) && !isSpace(after)) || (isLetter(before) && !isLetter(after));
}

/** "the workers' union" inside single marks: not a close when a better one follows before the next opening. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || text[mark.at - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)))
    return false;
  for (const later of marks.slice(index + 1, index + 8)) {
    if (later.family !== 'single') return false;
    const before = text[later.at - 1];
    if (later.side === 'open' || isSpace(before)) return false;
    if (!isLetter(text[later.at + 1])) return true;
  }
  return false;
}

function opens(text: string, marks: readonly Mark[], index: number, opener: Open | undefined): boolean {
  const mark = marks[index];
  if (mark === undefined || mark.side === 'close') return false;
  const [before, after] = [text[mark.at - 1], text[mark.at + mark.length]];
  if (isSpace(after) && (mark.side !== 'open' || mark.family === 'single')) return false;
  if (mark.family !== 'single')
    return mark.side === 'open' ? opener === undefined || isSpace(before) : !isLetter(before);
  if (isLetter(before) || CLIPPED.test(text.slice(mark.at + 1, mark.at + 8))) return false;
  return hasClose(text, marks, index);
}

/** A single mark opens only when one that can close it follows in the paragraph. */
function hasClose(text: string, marks: readonly Mark[], index: number): boolean {
  for (const later of marks.slice(index + 1, index + 40)) {
    if (later.family !== 'single') continue;
    if (later.side === 'open') return false;
    if (!isSpace(text[later.at - 1]) && !isLetter(text[later.at + 1])) return true;
  }
  return false;
}

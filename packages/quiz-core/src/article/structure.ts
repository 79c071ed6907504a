import type { ArticleInput, Block, Span } from '../schema/index.js';
import { correct } from './corrections.js';
import { creditAtEnd, creditInside, isCredit, namesWho } from './credit.js';
import { datelineOf, isBareName, isByline, isDateOfIssue } from './dateline.js';
import { announcesLinks, isFurniture, isSection } from './furniture.js';
import { paragraphs } from './lines.js';

const LONGEST_TITLE = 25;
/** Words from which a line above the story is surely no label of a section, and a title before all others. */
const SURE_TITLE = 4;
const LONGEST_SUBHEAD = 12;
/** Blocks from the top in which title and byline are looked for. */
const HEAD = 8;
const OPENS_CAPTION =
  /^(?:[Ff]ile photo|FILE(?: PHOTO)?|[Pp]hotos?|PHOTO|[Ii]mage|[Cc]aption|[Pp]ictured)\s*[:\-–—]|^Image caption,/;
const INSIDE_CAPTION =
  /\b(?:file|undated|handout|archive|courtesy) (?:photo|image|picture|photograph)\b|\((?:left|right|centre|center|pictured)\)|, pictured\b/i;
const SENTENCE_END = /[.!?…;:,]["'”’)\]]*$/;

/**
 * Tells an article from what a web page puts around it. Works on the raw text; offsets point into it.
 *
 * @param article its `corrections` overrule what the rules say.
 * @returns blocks in order that do not overlap; only white space is left out.
 */
export function structureOf(article: ArticleInput): Block[] {
  const { text } = article;
  const lines = paragraphs(text);
  const blocks = lines.flatMap((line) => blocksOfLine(text, line));
  markCaptionsBeforeCredits(text, blocks);
  markMenus(text, blocks);
  markListsOfLinks(text, blocks);
  const parted = splitDatelines(text, blocks);
  markHead(text, parted, article.title);
  markSubheads(text, parted);
  return correct(parted, article.corrections);
}

function blocksOfLine(text: string, line: Span): Block[] {
  const content = text.slice(line.start, line.end);
  if (isCredit(content)) return [{ ...line, is: 'credit' }];
  if (isFurniture(content)) return [{ ...line, is: 'furniture' }];
  if (isDateOfIssue(content)) return [{ ...line, is: 'dateline' }];
  if (isByline(content)) return [{ ...line, is: 'byline' }];
  const credit = creditAtEnd(text, line);
  if (credit !== null) {
    const before = text.slice(line.start, credit.start).trimEnd();
    return [
      { start: line.start, end: line.start + before.length, is: 'caption' },
      { ...credit, is: 'credit' },
    ];
  }
  const inside = creditInside(text, line);
  if (inside !== null) {
    const [caption, story] = [text.slice(line.start, inside.start), text.slice(inside.end, line.end)];
    return [
      { start: line.start, end: line.start + caption.trimEnd().length, is: 'caption' },
      { ...inside, is: 'credit' },
      { start: line.end - story.replace(/^[.\s]+/, '').length, end: line.end, is: 'body' },
    ];
  }
  const head = content.slice(0, 400);
  return [{ ...line, is: OPENS_CAPTION.test(head) || INSIDE_CAPTION.test(head) ? 'caption' : 'body' }];
}

/** A line right before a credit that stands alone is its caption, unless it is long enough to be the article. */
function markCaptionsBeforeCredits(text: string, blocks: Block[]): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const alone = before?.is === 'body' && before.end - before.start < 400 && !/^["“]/.test(text[before.start] ?? '');
    if (block.is === 'credit' && before && alone && namesWho(contentOf(text, block)))
      blocks[index - 1] = { ...before, is: 'caption' };
  });
}

const wordCount = (content: string) => content.split(/\s+/).length;
const contentOf = (text: string, block: Span) => text.slice(block.start, block.end);

/** Three or more lines of one to three words in a row, none of them a sentence, are a menu. */
function markMenus(text: string, blocks: Block[]): void {
  const isItem = (block: Block | undefined) => {
    if (block === undefined || (block.is !== 'body' && block.is !== 'furniture')) return false;
    const content = contentOf(text, block);
    return (
      content.length <= 30 && wordCount(content) <= 3 && !SENTENCE_END.test(content) && !/^["“'‘]|:|\d/.test(content)
    );
  };
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isItem(blocks[to])) to++;
    if (to - from >= 3) {
      for (const [offset, block] of blocks.slice(from, to).entries())
        blocks[from + offset] = { ...block, is: 'furniture' };
    }
    from = Math.max(from, to);
  }
}

/** Finds the title: the line that is the given one, else a line above the story that is no sentence and no label. */
function markHead(text: string, blocks: Block[], title: string | undefined): void {
  const plain = (content: string) =>
    content
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const given = title === undefined ? '' : plain(title);
  const first = blocks.findIndex((block) => block.is === 'body');
  const named = blocks
    .slice(0, HEAD + Math.max(first, 0))
    .findIndex((block) => given !== '' && plain(contentOf(text, block).slice(0, 600)) === given);
  const at = named >= 0 ? named : titleAbove(text, blocks, first);
  const block = blocks[at];
  if (block === undefined) return;
  blocks[at] = { ...block, is: 'title' };
  markLabels(text, blocks, at);
}

/** Where the title stands among the lines from `first` to the story's first sentence; -1 when none looks like one. */
function titleAbove(text: string, blocks: readonly Block[], first: number): number {
  if (first < 0) return -1;
  const candidates: number[] = [];
  for (const [offset, block] of blocks.slice(first, first + HEAD).entries()) {
    if (block.is !== 'body') continue;
    const content = contentOf(text, block);
    if (looksLikeTitle(text, blocks, first + offset)) candidates.push(first + offset);
    else if (SENTENCE_END.test(content) || wordCount(content) > LONGEST_TITLE) break;
  }
  const words = (at: number) => wordCount(text.slice(blocks[at]?.start, blocks[at]?.end));
  return candidates.find((at) => words(at) >= SURE_TITLE) ?? candidates[0] ?? -1;
}

/** Short lines above the title are labels of the page; a bare name beside the date of issue is the writer's. */
function markLabels(text: string, blocks: Block[], title: number): void {
  for (const [index, block] of blocks.slice(0, title + HEAD).entries()) {
    const content = contentOf(text, block);
    if (block.is !== 'body') continue;
    if (index < title) {
      const isLabel = wordCount(content) < SURE_TITLE && !SENTENCE_END.test(content);
      if (isLabel) blocks[index] = { ...block, is: 'furniture' };
    } else {
      if (SENTENCE_END.test(content)) return;
      if (isBareName(content) && isBesideDate(text, blocks, index)) blocks[index] = { ...block, is: 'byline' };
    }
  }
}

function isBesideDate(text: string, blocks: readonly Block[], index: number): boolean {
  const isOther = ({ is }: Block) => is !== 'furniture';
  const beside = [blocks.slice(0, index).findLast(isOther), blocks.slice(index + 1).find(isOther)];
  return beside.some((block) => block?.is === 'dateline' && isDateOfIssue(contentOf(text, block)));
}

function looksLikeTitle(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.end - block.start > 220) return false;
  const content = contentOf(text, block);
  const words = content.split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_TITLE || isSection(content)) return false;
  const below = blocks.slice(at + 1).filter((other) => other.is === 'body' && other.end - other.start > 60);
  if (below.length === 0) return false;
  if (!SENTENCE_END.test(content) || /[?!]["'”’]?$/.test(content)) return true;
  const long = words.filter((word) => /^["“'‘(]*\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^["“'‘(]*\p{Lu}/u.test(word));
  return long.length >= 3 && capitals.length >= 0.8 * long.length;
}

/** After "Related stories" and the like, lines that are no sentences are links. */
function markListsOfLinks(text: string, blocks: Block[]): void {
  let listing = false;
  blocks.forEach((block, index) => {
    const content = contentOf(text, block);
    if (block.is === 'furniture') listing = announcesLinks(content) || (listing && content.length < 40);
    else if (listing && block.is === 'body' && content.length < 140 && !SENTENCE_END.test(content)) {
      blocks[index] = { ...block, is: 'furniture' };
    } else listing = false;
  });
}

function markSubheads(text: string, blocks: Block[]): void {
  const isBody = (block: Block | undefined) => block?.is === 'body' || block?.is === 'subhead';
  blocks.forEach((block, index) => {
    if (block.is !== 'body' || block.end - block.start > 90) return;
    const content = contentOf(text, block);
    const isShort = wordCount(content) <= LONGEST_SUBHEAD && /^[\p{Lu}\p{N}]/u.test(content);
    const between = blocks.slice(0, index).some(isBody) && blocks.slice(index + 1).some(isBody);
    if (isShort && between && (!SENTENCE_END.test(content) || /^[^.!:]+\?$/.test(content))) {
      blocks[index] = { ...block, is: 'subhead' };
    }
  });
}

/** A dateline ("OTTAWA (Reuters) -") at the head of a paragraph becomes a block of its own. */
function splitDatelines(text: string, blocks: readonly Block[]): Block[] {
  let found = false;
  return blocks.flatMap((block): Block[] => {
    if (block.is !== 'body' || found) return [block];
    const split = datelineOf(text, block);
    if (split === null) return [block];
    found = true;
    return [
      { ...split.dateline, is: 'dateline' },
      ...(split.rest === null ? [] : [{ ...split.rest, is: 'body' as const }]),
    ];
  });
}

import type { Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';

/** A word of the narration, or a whole passage in quotation marks taken as one. */
export interface Item extends Span {
  /** Half-open range of indices into the draft's tokens. */
  readonly tokens: readonly [from: number, to: number];
  /** Lower case; "" for a passage. */
  readonly word: string;
  /** Part of speech; "QUOTE" for a passage. */
  readonly pos: Token['pos'] | 'QUOTE';
  readonly passage: Passage | null;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

/** A passage in quotation marks as the attribution sees it. */
export interface Passage extends Span {
  /** Index into the draft's `quoted`. */
  readonly index: number;
  readonly words: number;
  /** Begins with a capital, as a sentence does. */
  readonly opensSentence: boolean;
  /** Every longer word has a capital: the title of a work or a programme. */
  readonly isTitle: boolean;
  /** Ends, inside its marks, with a comma or the end of a sentence. */
  readonly isClosed: boolean;
}

/** Sentences that quotation marks hold together (`"A. B," he said.`), as a row of items; the smallest thing that is attributed. */
export interface Unit extends Span {
  readonly items: readonly Item[];
  readonly block: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * Parts a draft into units.
 *
 * @param within only what stands inside this passage is parted, and its own marks are left aside: for what a speaker
 *   reports in turn.
 */
export function unitsOf(draft: Draft, within?: Span): Unit[] {
  const passages = outermost(draft, within).map((span) => passageOf(draft.text, span));
  const units: Unit[] = [];
  let next = 0;
  let open: Item[] = [];
  let openUntil = -1;
  const first = within === undefined ? 0 : bisect(draft.sentences, within.start + 1, ({ end }) => end);
  for (let sentence = first; sentence < draft.sentences.length; sentence++) {
    const at = draft.sentences[sentence];
    if (at === undefined) break;
    const { tokens, end, block, start } = at;
    if (within !== undefined && start >= within.end) break;
    const [from, to] = tokens;
    for (let index = from; index < to; index++) {
      const token = draft.tokens[index];
      if (token === undefined || token.start < openUntil) continue;
      if (within !== undefined && (token.start < within.start + 1 || token.end > within.end - 1)) continue;
      while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const passage = passages[next];
      if (passage !== undefined && token.end > passage.start) {
        const last = tokenAt(draft, passage.end, index);
        open.push({
          start: passage.start,
          end: passage.end,
          tokens: [index, last],
          word: '',
          pos: 'QUOTE',
          passage,
          isCapital: false,
        });
        openUntil = passage.end;
        next++;
      } else {
        open.push(wordItem(draft, token, index));
      }
    }
    if (openUntil <= end || (within !== undefined && end >= within.end)) {
      units.push(...unitOf(open, block));
      open = [];
    }
  }
  return [...units, ...unitOf(open, draft.sentences.at(-1)?.block ?? 0)];
}

/** A hyphen between spaces is a dash. */
const isDash = (text: string, start: number, end: number) =>
  text[start] === '-' && end - start === 1 && text[start - 1] === ' ' && text[end] === ' ';

/** Inside a name every capital is a name, whatever else the word can be ("Josh", "Lynch"). */
function wordItem({ named, text: draftText }: Draft, { start, end, text, pos }: Token, index: number): Item {
  const isCapital = /^\p{Lu}/u.test(text);
  const name = isCapital ? named[bisect(named, start + 1, (mention) => mention.end)] : undefined;
  const isName = name !== undefined && name.start <= start && name.end >= end && name.type !== 'MISC';
  return {
    start,
    end,
    tokens: [index, index + 1],
    word: isDash(draftText, start, end) ? '–' : text.toLowerCase().replace(/’/g, "'"),
    pos: isName ? 'PROPN' : pos,
    passage: null,
    isCapital,
  };
}

function unitOf(items: readonly Item[], block: number): Unit[] {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? [] : [{ items, start: first.start, end: last.end, block }];
}

type Indexed = Span & { readonly index: number };

/** The passages, or those inside one of them, that stand in no other. */
function outermost({ quoted }: Draft, within: Span | undefined): Indexed[] {
  const kept: Indexed[] = [];
  const first = within === undefined ? 0 : bisect(quoted, within.start + 1, ({ start }) => start);
  for (let index = first; index < quoted.length; index++) {
    const span = quoted[index];
    if (span === undefined || (within !== undefined && span.end >= within.end)) break;
    if (span.start >= (kept.at(-1)?.end ?? -1)) kept.push({ ...span, index });
  }
  return kept;
}

function isTitle(content: string): boolean {
  const long = content.match(/(?!(?:with|from|into|over|about|that)\b)\b\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

function passageOf(text: string, { start, end, index }: Indexed): Passage {
  const content = text.slice(start, end);
  return {
    start,
    end,
    index,
    words: content.match(WORD)?.length ?? 0,
    opensSentence: /^\P{L}{0,4}\p{Lu}/u.test(content),
    isTitle: isTitle(content),
    isClosed: /[,.!?…—–-]\W*$/u.test(content),
  };
}

/** The first token, from `from` on, that starts at or after an offset. */
function tokenAt(draft: Draft, offset: number, from: number): number {
  let index = from;
  while (index < draft.tokens.length && (draft.tokens[index]?.start ?? 0) < offset) index++;
  return index;
}

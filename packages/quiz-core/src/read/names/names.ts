import type { Block } from '../../schema/index.js';
import type { Draft, Pass } from '../draft.js';
import { addEvidence, type Evidence, evidenceAround, noEvidence } from './name-evidence.js';
import { isListed, namePieces, type Piece } from './name-pieces.js';
import { nameRuns } from './name-runs.js';
import { type Candidate, nameTypes } from './name-types.js';
import { type NameWord, nameWords } from './name-words.js';

interface Line {
  readonly block: Block;
  readonly words: readonly NameWord[];
  /** Set in capitals like a headline: capitals tell nothing. */
  readonly headline: boolean;
}

/** Share of longer words with a capital from which a line counts as a headline. */
const HEADLINE = 0.7;
/** Words of the longest name that is looked for in a headline. */
const LONGEST_NAME = 6;

/** Finds names and says of each whether it is a person, an organisation, a place or something else. */
export const names: Pass = {
  name: 'names',
  run(draft) {
    const lines = linesOf(draft);
    const plainLines = lines.filter(({ headline }) => !headline);
    const seen = countWords(plainLines.flatMap(({ words }) => words));
    const candidates = plainLines.flatMap(({ words, block }) => {
      const inDateline = block.is === 'dateline';
      return nameRuns(words).flatMap((run) =>
        namePieces(words, run, seen, inDateline).map((piece) => candidateOf(draft.text, words, piece, inDateline)),
      );
    });
    const known = new Set(candidates.map(({ name }) => name));
    const all = [
      ...candidates,
      ...lines.filter(({ headline }) => headline).flatMap((line) => inHeadline(draft.text, line, known)),
    ];
    const typeOf = nameTypes(all);
    draft.named = all
      .map((candidate) => ({ ...spanOf(draft.text, candidate), type: typeOf(candidate), name: candidate.name }))
      .sort((a, b) => a.start - b.start);
  },
};

const spanOf = (text: string, { start, end }: Candidate) => ({ start, end, text: text.slice(start, end) });

function linesOf(draft: Draft): Line[] {
  const starts = new Map<number, number[]>();
  for (const { block, start } of draft.sentences) {
    const list = starts.get(block) ?? [];
    list.push(start);
    starts.set(block, list);
  }
  const timed = timedWords(draft);
  return draft.structure.flatMap((block, index) => {
    if (block.is === 'furniture') return [];
    const words = nameWords(draft.text, block, starts.get(index) ?? [], timed);
    return [{ block, words, headline: isHeadline(block, words) }];
  });
}

/** Offsets of words that belong to a time ("Friday"): no names. */
function timedWords(draft: Draft): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { start, text } of draft.times) {
    for (const match of text.matchAll(/\p{Lu}/gu)) offsets.add(start + match.index);
  }
  return offsets;
}

function isHeadline(block: Block, words: readonly NameWord[]): boolean {
  if (block.is !== 'title' && block.is !== 'subhead') return false;
  const long = words.filter(({ text }) => text.length > 3);
  return long.length >= 3 && long.filter(({ capital }) => capital).length >= HEADLINE * long.length;
}

/** How often a word stands inside a sentence with a capital, and without one. */
function countWords(words: readonly NameWord[]): (word: string) => { capital: number; lower: number } {
  const counts = new Map<string, { capital: number; lower: number }>();
  for (const { text, capital, first } of words) {
    if (first) continue;
    const key = capital ? text.toLowerCase() : text;
    const count = counts.get(key);
    if (count === undefined) counts.set(key, { capital: capital ? 1 : 0, lower: capital ? 0 : 1 });
    else if (capital) count.capital++;
    else count.lower++;
  }
  const none = { capital: 0, lower: 0 };
  return (word) => counts.get(word.toLowerCase()) ?? none;
}

function candidateOf(text: string, words: readonly NameWord[], piece: Piece, inDateline: boolean): Candidate {
  const [first, last] = [words[piece.from], words[piece.to - 1]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const local: Evidence = noEvidence();
  if (piece.titled) local.PER += 8;
  if (piece.beforeTitle) local.ORG += 1.5;
  if (inDateline && piece.from === 0) local.LOC += 6;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const before = words.slice(Math.max(0, piece.from - 3), piece.from).map((word) => word.text);
  const after = words.slice(piece.to, piece.to + 3).map((word) => (word.possessive ? `${word.text}'s` : word.text));
  addEvidence(
    local,
    evidenceAround(name, {
      before,
      after,
      gapBefore: words[piece.from - 1]?.gap ?? '',
      gapAfter: (last?.gap ?? '').replace(/^['’]s?(?= )/, ''),
      possessive: last?.possessive ?? false,
      nextOpener: first?.first ? nextOpener(words, piece.to) : '',
    }),
  );
  return { start, end, name, local };
}

/** The word that opens the next sentence of the block; empty where another name stands before it. */
function nextOpener(words: readonly NameWord[], from: number): string {
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (word?.first === true) return word.text;
    if (word?.capital === true) return '';
  }
  return '';
}

/** In a headline only names count that the article has elsewhere, or that are listed. */
function inHeadline(text: string, { words }: Line, known: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      const name = text.slice(start, end).replace(/\s+/g, ' ');
      if (!words[from]?.capital || !(known.has(name) || (isListed(name) && (to - from > 1 || !words[from]?.first))))
        continue;
      found.push({ start, end, name, local: noEvidence() });
      from = to - 1;
      break;
    }
  }
  return found;
}

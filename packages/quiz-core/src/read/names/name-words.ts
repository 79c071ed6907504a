import type { Block, Span } from '../../schema/index.js';

/** A word of running text as the search for names sees it. */
export interface NameWord extends Span {
  /** As it stands, without a possessive ending. */
  readonly text: string;
  readonly possessive: boolean;
  /** Begins with a capital, or is written like "iPhone" or "al-Qaeda". */
  readonly capital: boolean;
  /** Opens a sentence or a passage in quotation marks: its capital may mean nothing. */
  readonly first: boolean;
  /** What stands between this word and the next, whole. */
  readonly gap: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}]))?|\p{Lu}\.(?=\s\p{Lu}|\p{Lu}\p{Ll})|\p{Lu}[\p{L}]{0,3}-\p{Lu}\p{Ll}+\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'&.\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Abbreviations whose full stop belongs to them inside a name. */
const DOTTED =
  /^(?:Mr|Mrs|Ms|Dr|St|Ste|Sen|Rep|Gov|Gen|Lt|Sgt|Capt|Col|Maj|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Cos|Co|Ltd|Bros|Mt|Ft|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|Sens|Reps|Drs|Messrs|Supt|Insp|Det|Cpl|Pvt|Ph)$/;
/** What stands before a word whose capital may mean nothing: an opening mark, a bullet, the end of a sentence. */
const OPENS = /["“‘«:•*([]\s?$|[.!?]["”’]? $|--? ?$|[–—] ?$/;
const CAPITAL = /^\p{Lu}|^(?:i|e|al-|el-|d['’]|de)\p{Lu}/u;

/** Capitals are told from the first letter; only what may be "iPhone" or "al-Qaeda" or no ASCII needs a pattern. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return (code === 97 || code === 100 || code === 101 || code === 105 || code > 127) && CAPITAL.test(word);
}

/** A word where it stands; the possessive ending is parted from it. */
function wordAt(text: string, from: number, to: number, blockEnd: number) {
  const whole = text.slice(from, to);
  const bare = /['’][sS]$/.test(whole) ? whole.slice(0, -2) : whole;
  const dotted = bare === whole && text[to] === '.' && to < blockEnd && DOTTED.test(bare);
  const after = text[to];
  const isMarked = after === "'" || after === '’' || (after === ' ' && /^['’]s\b/.test(text.slice(to + 1, to + 4)));
  const apart =
    isMarked &&
    (/^ ?['’]s\b/.test(text.slice(to, to + 4)) || (bare.endsWith('s') && !/^.\p{L}/u.test(text.slice(to, to + 2))));
  const end = dotted ? to + 1 : from + bare.length;
  return { text: text.slice(from, end), end, possessive: bare !== whole || apart };
}

/**
 * The words of a block.
 *
 * @param starts offsets at which sentences start, in order.
 * @param notNames offsets of words that belong to no name, whatever their capital.
 */
export function nameWords(
  text: string,
  block: Block,
  starts: readonly number[],
  notNames: ReadonlySet<number>,
): NameWord[] {
  const words: (NameWord & { gap: string })[] = [];
  let sentence = 0;
  let previous: (NameWord & { gap: string }) | undefined;
  WORD.lastIndex = block.start;
  for (let match = WORD.exec(text); match !== null && match.index < block.end; match = WORD.exec(text)) {
    const start = match.index;
    const word = wordAt(text, start, Math.min(start + match[0].length, block.end), block.end);
    const before = text.slice(previous?.end ?? block.start, start);
    while ((starts[sentence] ?? Number.POSITIVE_INFINITY) <= (previous?.start ?? -1)) sentence++;
    const opens = (starts[sentence] ?? Number.POSITIVE_INFINITY) <= start;
    if (previous !== undefined) previous.gap = before;
    previous = {
      start,
      end: word.end,
      text: word.text,
      possessive: word.possessive,
      capital: isCapital(word.text) && !notNames.has(start) && !/[@#]$/.test(before),
      first: previous === undefined || opens || (before !== ' ' && OPENS.test(before)),
      gap: '',
    };
    words.push(previous);
  }
  if (previous !== undefined) previous.gap = text.slice(previous.end, block.end);
  return words;
}

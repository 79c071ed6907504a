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
  /^(?:Mr|Mrs|Ms|Dr|St|Ste|Sen|Rep|Gov|Gen|Lt|Sgt|Capt|Col|Maj|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Mt|Ft|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|Sens|Reps|Drs|Messrs|Supt|Insp|Det|Cpl|Pvt|Ph)$/;
/** What stands before a word whose capital may mean nothing: an opening mark, a bullet, the end of a sentence. */
const OPENS = /["“‘«:•*([]\s?$|[.!?]["”’]? $|--? ?$|[–—] ?$/;
const CAPITAL = /^\p{Lu}|^(?:i|e|al-|el-|d['’]|de)\p{Lu}/u;

/**
 * The words of a block.
 *
 * @param starts offsets at which sentences start, in order.
 */
export function nameWords(text: string, block: Block, starts: readonly number[]): NameWord[] {
  const words: NameWord[] = [];
  const found: { start: number; end: number; text: string; possessive: boolean }[] = [];
  WORD.lastIndex = block.start;
  for (let match = WORD.exec(text); match !== null && match.index < block.end; match = WORD.exec(text)) {
    const end = Math.min(match.index + match[0].length, block.end);
    const whole = text.slice(match.index, end);
    const bare = whole.replace(/['’]s$/i, '');
    const dotted = DOTTED.test(bare) && text[end] === '.' && end < block.end;
    const stop = dotted && bare === whole ? end + 1 : match.index + bare.length;
    const after = text.slice(end, end + 3);
    const apart = /^ ?['’]s\b/.test(after) || (/^['’](?!\p{L})/u.test(after) && bare.endsWith('s'));
    found.push({
      start: match.index,
      end: stop,
      text: text.slice(match.index, stop),
      possessive: bare !== whole || apart,
    });
  }
  let sentence = 0;
  found.forEach((word, index) => {
    const previous = found[index - 1];
    const before = text.slice(previous?.end ?? block.start, word.start);
    while ((starts[sentence] ?? Number.POSITIVE_INFINITY) <= (previous?.start ?? -1)) sentence++;
    const opens = (starts[sentence] ?? Number.POSITIVE_INFINITY) <= word.start;
    words.push({
      ...word,
      capital: CAPITAL.test(word.text),
      first: previous === undefined || opens || OPENS.test(before),
      gap: text.slice(word.end, found[index + 1]?.start ?? block.end),
    });
  });
  return words;
}

import { sentenceAbbreviations } from '../generated/sentence-abbreviations.js';
import type { Sentence, Token } from '../schema/index.js';
import type { Draft, Pass } from './draft.js';
import { isCommonWord } from './names/word-lists.js';
import { isVerbForm } from './verb-forms.js';

const canBeLast = new Map(sentenceAbbreviations.map(({ short, last }) => [short, last]));
const TERMINAL = /^(?:[.!?…]+|\.{2,})$/;
const CLOSER = /^(?:["'”’»)\]]|'')+$/;
const OPENER = /^["'“‘«([—–-]/;
const DASH = /^(?:--+|[–—―-])$/;
/** Verbs that make a sentence of their own with a subject alone ("The others agreed."). */
const WHOLE =
  /^(?:agree|agrees|agreed|concur|concurs|concurred|object|objects|objected|apologi[sz]ed|lied|testified)$/i;
/** How far after a closing mark the reporting verb of `"Really?" Mr. Smith asked` is looked for. */
const REACH = 6;

/**
 * Parts the tokens into sentences. A sentence never crosses a block. It ends at a full stop, question or exclamation
 * mark with the marks that close after it, unless what follows shows that it goes on.
 */
export const sentences: Pass = {
  name: 'sentences',
  run(draft) {
    draft.sentences = [];
    let block = 0;
    let from = 0;
    draft.tokens.forEach((token, index) => {
      while (token.start >= (draft.structure[block]?.end ?? Number.POSITIVE_INFINITY)) block++;
      const next = draft.tokens[index + 1];
      const blockEnd = draft.structure[block]?.end ?? draft.text.length;
      if (next === undefined || next.start >= blockEnd || endsAt(draft.tokens, index, from)) {
        draft.sentences.push(sentence(draft, from, index + 1, block));
        from = index + 1;
      }
    });
  },
};

function sentence(draft: Draft, from: number, to: number, block: number): Sentence {
  const start = draft.tokens[from]?.start ?? 0;
  return { start, end: draft.tokens[to - 1]?.end ?? start, tokens: [from, to], block };
}

/** Whether a sentence that began at token `from` ends with token `index`. */
function endsAt(tokens: readonly Token[], index: number, from: number): boolean {
  let stop = index;
  while (stop > from && isCloser(tokens, stop)) stop--;
  const last = tokens[stop];
  const next = tokens[index + 1];
  if (last === undefined || next === undefined || next.start === tokens[index]?.end) return false;
  if (!endsSentence(tokens, stop)) return false;
  if (/^\p{Ll}/u.test(next.text) || TERMINAL.test(next.text) || /^[,;:]/.test(next.text)) return false;
  if (!/^[\p{L}\p{N}$£€#@]/u.test(next.text) && !OPENER.test(next.text)) return false;
  // `"It is gone." — Jane Doe`
  if (stop < index && DASH.test(next.text)) return false;
  return !(stop < index && isFollowedByCue(tokens, index + 1, /^\.$/.test(last.text)));
}

/** A closing mark that stands right after the token before it. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && CLOSER.test(token.text) && tokens[index - 1]?.end === token.start;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  const glued = before !== undefined && before.end === token.start;
  if (token.text === '.' && glued) {
    return !/^\p{Lu}$/u.test(before.text) && endsAfterAbbreviation(before.text, next);
  }
  if (TERMINAL.test(token.text)) return true;
  if (!/\p{L}\.$/u.test(token.text)) return false;
  if (/^\p{Lu}\.$/u.test(token.text)) return false;
  // "She said no." and "No. 10"
  if (/^no\.$/i.test(token.text)) return next !== undefined && !/^\p{N}/u.test(next.text);
  return canBeLast.has(token.text.slice(0, -1).toLowerCase())
    ? endsAfterAbbreviation(token.text.slice(0, -1), next)
    : /\.\p{L}\.$/u.test(token.text) && next !== undefined && startsAnew(next);
}

/** After "p.m." or "Inc." a sentence ends only when the next word can open one; after "Mr." never. */
function endsAfterAbbreviation(word: string, next: Token | undefined): boolean {
  const last = canBeLast.get(word.toLowerCase());
  if (last === undefined) return true;
  // "He was ill. Illinois won.": the abbreviation of a state has its capital.
  if (last && /^\p{Ll}+$/u.test(word) && isCommonWord(word)) return true;
  return last && next !== undefined && startsAnew(next);
}

/** A capital that is not simply the next part of a name ("U.S. Senate", "Apple Inc. Chairman"). */
function startsAnew(next: Token): boolean {
  return (
    OPENER.test(next.text) ||
    (/^\p{Lu}/u.test(next.text) && next.pos !== 'PROPN' && next.pos !== 'NOUN') ||
    /^(?:Mr|Mrs|Ms|Dr)\b/.test(next.text)
  );
}

/**
 * `"Really?" Mr. Smith asked`: the sentence goes on over the marks. After a full stop, which should have been a comma,
 * only when nothing follows the verb: `"It is gone." Smith said.`
 */
function isFollowedByCue(tokens: readonly Token[], from: number, afterStop: boolean): boolean {
  for (let index = from; index < from + REACH; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const isCue = isVerbForm(token.text.toLowerCase());
      return isCue && (!afterStop || (tokens[index + 1]?.text === '.' && !WHOLE.test(token.text)));
    }
    if (token.pos === 'PUNCT' && token.text !== '.') return false;
  }
  return false;
}

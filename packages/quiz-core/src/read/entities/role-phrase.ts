import type { Span, Token } from '../../schema/index.js';
import { isPersonRole, LONGEST_ROLE, roleWord } from '../names/role-words.js';
import { honorificGender, placeOfDemonym } from '../names/word-lists.js';

/** A role in running text: `head` is the role itself ("prime minister"), lower-cased, its tokens a half-open range. */
export interface RolePhrase {
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

/** Titles that are written short before a name. */
const SHORT = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['cllr', 'councillor'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
]);

/** A title in full ("gov." -> "governor"); null when it is not written short. */
export const titleInFull = (word: string): string | null => SHORT.get(word.toLowerCase().replace(/\.$/, '')) ?? null;

/** The words of some tokens as one string; hyphens join as in the text. */
function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** The longest role that ends right before token `to`; a short title ("Sen.") is read in full. */
export function roleEndingAt(text: string, tokens: readonly Token[], to: number, least: number): RolePhrase | null {
  for (let from = Math.max(least, to - LONGEST_ROLE - 1); from < to; from++) {
    const words = wordsOf(text, tokens, from, to).toLowerCase();
    const short = titleInFull(words);
    if (short !== null) return { head: short, from, to };
    if (isPersonRole(words)) return { head: words, from, to };
  }
  return null;
}

/** The longest role that begins at token `from`, of persons or of groups. */
export function roleStartingAt(text: string, tokens: readonly Token[], from: number): RolePhrase | null {
  for (let to = Math.min(tokens.length, from + LONGEST_ROLE + 1); to > from; to--) {
    const words = wordsOf(text, tokens, from, to).toLowerCase();
    if (roleWord(words) !== null) return { head: words, from, to };
  }
  return null;
}

/** Words that can stand before a role inside its phrase. */
export function isModifier(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === '-' || /^(?:then|now|ex|vice|acting|new|longtime|first|second|once)$/i.test(token.text))
    return true;
  return (
    token.pos === 'ADJ' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    placeOfDemonym(token.text) !== null
  );
}

/** Whether a phrase says that somebody no longer is what it says. */
export const isFormer = (phrase: string): boolean =>
  /(?:^|\s)(?:former|then|ex|ex-\p{L}+|onetime|one-time|late|erstwhile|retired|previous|outgoing)(?:[\s-]|$)/iu.test(
    phrase,
  );

/** The pronoun that the words of a role tell ("spokeswoman" -> she). */
export function genderOfRole(head: string): 'he' | 'she' | 'unknown' {
  const last = head.split(' ').at(-1) ?? '';
  const told = roleWord(head)?.gender ?? roleWord(last)?.gender ?? honorificGender(last) ?? 'unknown';
  if (told !== 'unknown') return told;
  return /woman$/.test(last) ? 'she' : /(?<!hu|ger)man$/.test(last) ? 'he' : 'unknown';
}

/** Tokens as a span of text. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

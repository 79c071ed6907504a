import type { NamedMention, Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { honorificGender } from '../names/word-lists.js';
import { isFormer, isModifier, type RolePhrase, roleEndingAt, roleStartingAt, spanOfTokens } from './role-phrase.js';

/** What the article says somebody is, where it says so; `head` is the role alone ("mayor" of "the mayor of Leeds"). */
export interface RoleFound extends Span {
  readonly text: string;
  readonly former: boolean;
  readonly head: string;
  /** The whole phrase with its determiner, for linking. */
  readonly phrase: Span;
}

const DETERMINER = /^(?:the|a|an|its|his|her|their|our|this)$/i;
const PREPOSITION = /^(?:of|for|at|to|with|in|from|on)$/i;
/** Tokens of the longest role phrase. */
const LONGEST = 14;

interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Roles that stand right beside a person's name: as a title before it, or set off by commas before or after it. */
export function rolesBeside({ text, tokens }: Tokens, named: NamedMention): RoleFound[] {
  const first = bisect(tokens, named.start, ({ start }) => start);
  const after = bisect(tokens, named.end, ({ start }) => start);
  if (tokens[first]?.start !== named.start) return [];
  const found = [
    titleBefore({ text, tokens }, first),
    appositionAfter({ text, tokens }, after),
    appositionBefore({ text, tokens }, first, after),
  ];
  return found.flatMap((role) => (role === null ? [] : [role]));
}

/** Whether one person can be called that. */
const isOnes = (head: string) => isPersonRole(head) && roleWord(head)?.number !== 'plural';

const at = (text: string, span: Span) => text.slice(span.start, span.end);

function roleFrom({ text, tokens }: Tokens, role: RolePhrase, from: number, to: number, phraseFrom: number): RoleFound {
  const span = spanOfTokens(tokens, from, to);
  const words = at(text, span);
  return {
    ...span,
    text: words,
    head: role.head,
    former: isFormer(words),
    phrase: spanOfTokens(tokens, phraseFrom, to),
  };
}

/** "Russian President", "then prime minister" right before a name. */
function titleBefore(draft: Tokens, first: number): RoleFound | null {
  const { text, tokens } = draft;
  let end = first;
  while (
    end > 0 &&
    honorificGender(tokens[end - 1]?.text ?? '') !== null &&
    roleEndingAt(text, tokens, end, end - 1) === null
  )
    end--;
  const role = roleEndingAt(text, tokens, end, Math.max(0, end - 5));
  if (role === null || !isOnes(role.head)) return null;
  if ((tokens[role.to - 1]?.end ?? 0) < (tokens[first]?.start ?? 0) - 12) return null;
  let from = role.from;
  while (from > 0 && role.to - from < 8 && describes(tokens, from - 1) && !isVerbBefore(tokens, from - 1)) {
    from--;
    if (isFormer(tokens[from]?.text ?? '')) break;
  }
  const phrase = DETERMINER.test(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  return roleFrom(draft, role, from, role.to, phrase);
}

/** What somebody was made or is by now; another word in "-ed" before a role is what was done to whoever has it. */
const MADE_SO =
  /^(?:retired|disgraced|convicted|elected|appointed|accused|suspended|beloved|acclaimed|decorated|renowned|married|alleged|experienced|embattled|respected|celebrated|noted|sacked|jailed|self-styled|wounded|injured|seasoned|armed|talented|distinguished|naturalized|licensed|certified|registered|ousted|deposed|exiled|detained|imprisoned|disabled)$/i;

/** "(and) rounded goalkeeper Bo Lind": a verb that the tagger takes for an adjective. */
function isVerbBefore(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (word === undefined || !/^\p{Ll}+ed$/u.test(word.text) || MADE_SO.test(word.text)) return false;
  return before !== undefined && !DETERMINER.test(before.text) && !/^['’]s?$/.test(before.text);
}

/** Whether a token is a word of the phrase that the next token goes on with; a dash between spaces is not. */
function describes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !isModifier(token) || /['’]s?$|^\p{Ll}+\.$/u.test(token.text))
    return false;
  const gap = next.start - token.end;
  return token.text === '-' || next.text === '-' ? gap === 0 : gap <= 1;
}

/** ", the mayor of Leeds," after a name. */
function appositionAfter(draft: Tokens, after: number): RoleFound | null {
  const { tokens } = draft;
  if (tokens[after]?.text !== ',') return null;
  const start = after + 1;
  const opens = DETERMINER.test(tokens[start]?.text ?? '');
  const role = headIn(draft, opens ? start + 1 : start);
  if (role === null || !isOnes(role.head)) return null;
  const to = withPlaces(draft, role.to);
  const closes = /^[,.;:—–)-]|^(?:who|and|said|says|told)$/i.test(tokens[to]?.text ?? '.');
  return closes || opens ? roleFrom(draft, role, opens ? start + 1 : start, to, start) : null;
}

/** "The mayor of Leeds, Jane Smith," before a name. */
function appositionBefore(draft: Tokens, first: number, after: number): RoleFound | null {
  const { tokens } = draft;
  if (tokens[first - 1]?.text !== ',' || !/^[,.;:—–)]|^(?:said|says|who|told|and)$/.test(tokens[after]?.text ?? '.'))
    return null;
  for (let start = first - 2; start >= Math.max(0, first - LONGEST); start--) {
    const token = tokens[start];
    if (token === undefined || /^[,.;:"“”]$/.test(token.text)) return null;
    const owned = /^['’]s?$/.test(token.text);
    if (!DETERMINER.test(token.text) && !owned) continue;
    const role = headIn(draft, start + 1);
    if (role === null || !isOnes(role.head)) continue;
    if (withPlaces(draft, role.to) !== first - 1) return null;
    // "Asked about the referee, Hale said": an apposition inside a sentence closes before the verb.
    if (/^(?:said|says)$/.test(tokens[after]?.text ?? '') && !/^[.!?"”]?$/.test(tokens[start - 1]?.text ?? ''))
      return null;
    const owner = owned ? ownerStart(tokens, start) : start;
    return roleFrom(draft, role, owned ? ownedFrom(tokens, owner) : start + 1, first - 1, owner);
  }
  return null;
}

/** Where "the northern state's" begins, whose ending stands at token `end`. */
function ownerStart(tokens: readonly Token[], end: number): number {
  let start = end;
  const isOwner = (token: Token | undefined) => token?.pos === 'PROPN' || token?.pos === 'NOUN' || token?.pos === 'ADJ';
  while (isOwner(tokens[start - 1]) && (tokens[start]?.start ?? 0) - (tokens[start - 1]?.end ?? 0) <= 1) start--;
  if (start === end) return end + 1;
  return DETERMINER.test(tokens[start - 1]?.text ?? '') ? start - 1 : start;
}

/** "(The) state's campaign chairman": whose chairman he is belongs to the role. */
const ownedFrom = (tokens: readonly Token[], owner: number) =>
  DETERMINER.test(tokens[owner]?.text ?? '') ? owner + 1 : owner;

/**
 * The role that heads a noun phrase which begins at token `from`: the last noun before a preposition or a mark. Of "the
 * mayor's deputy" the deputy; of "the mayor's house" the mayor, who owns it.
 */
export function headIn({ text, tokens }: Tokens, from: number): RolePhrase | null {
  let found: RolePhrase | null = null;
  let owner: RolePhrase | null = null;
  for (let index = from; index < Math.min(tokens.length, from + 8); ) {
    const role = roleStartingAt(text, tokens, index);
    const word = tokens[index]?.text ?? '';
    if (role !== null) {
      found = role;
      index = role.to;
    } else if (/^['’]s?$/.test(word)) {
      owner ??= found;
      found = null;
      index++;
    } else if (isModifier(tokens[index]) || word === 'and') {
      if (tokens[index]?.pos !== 'ADJ') found = null;
      index++;
    } else break;
  }
  return found ?? owner;
}

/** Where a role ends with what it is a role of ("mayor of Leeds", "ambassador to NATO"). */
export function withPlaces({ tokens }: Tokens, from: number): number {
  let to = from;
  while (to < from + 10 && PREPOSITION.test(tokens[to]?.text ?? '')) {
    let end = to + 1;
    if (DETERMINER.test(tokens[end]?.text ?? '')) end++;
    const start = end;
    while (end < start + 6 && (isModifier(tokens[end]) || /^(?:['’]s|&)$/.test(tokens[end]?.text ?? ''))) end++;
    if (end === start) break;
    to = end;
  }
  return to;
}

import type { Mention, Span } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { isPersonRole, roleWord } from '../names/role-words.js';

/** Whom a stretch of text refers to, and how sure that is, 0..1. */
export interface Resolved {
  readonly name: string;
  readonly entity: number | null;
  readonly sure: number;
}

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|him|his|her|them|their|its|who|one|this|that|these|those|someone|somebody|another|others)$/i;
/** Mentions looked at before a span: a mention is never longer than these reach. */
const REACH = 200;

/**
 * Resolves a noun phrase to the fullest name the article has for it.
 *
 * @param span the whole phrase; a name inside it that is not its head ("Trump's lawyer") does not count.
 * @returns null for a pronoun that could not be linked; the phrase itself, without doubt about whom, for a role with no name.
 */
export function resolve(draft: Draft, span: Span): Resolved | null {
  const text = draft.text.slice(span.start, span.end);
  // "Smith and Jones": two, and neither of them alone. An "and" in an aside ("Smith, a friend and ally") is not between two.
  const head = text.split(/,|\bwho\b/)[0] ?? text;
  if (/\p{L}\s(?:and|&)\s\p{L}/u.test(head) && !isOneName(draft, span)) return { name: text, entity: null, sure: 0.9 };
  const labelled = byLabel(draft, text, span.end);
  if (labelled !== null) return labelled;
  const mention = bestMention(draft, span);
  const entity = mention === null ? undefined : draft.entities[mention.entity];
  if (mention !== null && entity !== undefined)
    return { name: entity.name, entity: mention.entity, sure: mention.confidence };
  return PRONOUN.test(text) ? null : { name: text, entity: null, sure: 1 };
}

/** How sure it is whose turn of a transcript a family name in capitals opens, when the article has one person of that name. */
const LABELLED = 0.95;

/** "WALLACE: Let us start": the person of the article who bears the name with which a turn of a transcript begins. */
function byLabel({ entities, text }: Draft, label: string, end: number): Resolved | null {
  const last = /^[\p{Lu} .'’-]{3,}$/u.test(label) && text[end] === ':' ? (label.split(' ').at(-1) ?? '') : '';
  if (last === '') return null;
  const bearers = entities.flatMap(({ type, name }, entity) =>
    type === 'PER' && name.includes(' ') && name.split(' ').at(-1)?.toUpperCase() === last ? [{ name, entity }] : [],
  );
  const [only] = bearers;
  return bearers.length === 1 && only !== undefined ? { ...only, sure: LABELLED } : null;
}

/** "The Department of Trade and Industry": one name, with an "and" in it. */
function isOneName({ named, text }: Draft, { start, end }: Span): boolean {
  const and = start + text.slice(start, end).search(/\s(?:and|&)\s/u);
  const name = named[bisect(named, and + 1, (mention) => mention.end)];
  return name !== undefined && name.start < and;
}

/** The mention that is the phrase, or its head: names before roles, longer before shorter. */
function bestMention(draft: Draft, span: Span): Mention | null {
  const head = headEnd(draft, span);
  const from = bisect(draft.mentions, span.start - REACH, ({ start }) => start);
  let best: Mention | null = null;
  for (let index = from; index < draft.mentions.length; index++) {
    const mention = draft.mentions[index];
    if (mention === undefined || mention.start >= span.end) break;
    const holdsHead = mention.end >= head && mention.start < head && mention.end <= span.end + 1;
    const isHolder =
      mention.by === 'name' && mention.end === span.end && isHolderAfter(draft.text.slice(span.start, mention.start));
    if (!(holdsHead || isHolder)) continue;
    if (best === null || rank(mention) > rank(best)) best = mention;
  }
  return best;
}

/** "Its director, Sir Alan Pike": behind a comma, with no more than a title between. */
const isBehindComma = (before: string) => /,\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/u.test(before);

/** "Chairman of the bench Alan Prior", "Inspector General for Health Alan Prior", and not "a friend of actor Alan Prior". */
function isHolderAfter(before: string): boolean {
  const [, role = '', body = ''] =
    /^(?:the\s)?(\p{L}+(?:\s\p{L}+)?)\s(?:of|for)\s(?:the\s)?((?:\p{L}+\s)+)$/u.exec(before) ?? [];
  return isBehindComma(before) || (isPersonRole(role) && roleWord(body.trim().split(' ').at(-1) ?? '') === null);
}

const WEIGHT = { name: 2000, role: 1000, pronoun: 0 } as const;
const rank = (mention: Mention) => WEIGHT[mention.by] + (mention.end - mention.start);

const isInside = (outer: Span, { start, end }: Span) => outer.start < start && end < outer.end;

/** Where the head of a phrase ends: before its first preposition or comma that is no part of a name, "'s" parts left out. */
function headEnd(draft: Draft, span: Span): number {
  const from = bisect(draft.tokens, span.start, ({ start }) => start);
  const name = draft.named[bisect(draft.named, span.start, ({ start }) => start)];
  let end = span.start;
  for (let index = from; index < draft.tokens.length; index++) {
    const token = draft.tokens[index];
    if (token === undefined || token.start >= span.end) break;
    const parts =
      (token.pos === 'ADP' && draft.text[token.start - 1] !== '-' && !(name && isInside(name, token))) ||
      token.text === ',' ||
      token.text === '(' ||
      token.text === 'who' ||
      token.text === 'to';
    if (parts && end > span.start) break;
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      token.pos === 'X' ||
      token.pos === 'ADJ'
    )
      end = token.end;
  }
  return end;
}

import type { Span } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { isFormer, spanOfTokens } from '../entities/role-phrase.js';
import { headIn, withPlaces } from '../entities/roles-of.js';
import { isOffice, isPersonRole, roleWord } from '../names/role-words.js';
import { knownPlace, placeOfDemonym } from '../names/word-lists.js';

/** A definite noun phrase with a role as its head ("the enigmatic Russian leader"), not yet linked. */
export interface RoleMention extends Span {
  /** The role alone, lower-cased, in the singular as it stands. */
  readonly head: string;
  /** Places the phrase names, as their usual names ("Russian" -> "Russia"). */
  readonly places: readonly string[];
  /** The team, firm or the like that stands before the role ("the Harlow boss"), where that is no known place. */
  readonly body: string | null;
  readonly former: boolean;
  readonly plural: boolean;
  /** Held by one person of a body at a time. */
  readonly office: boolean;
  readonly person: boolean;
}

/** Every definite role phrase of the article that is not already a mention of somebody, in order. */
export function roleMentions(draft: Draft): RoleMention[] {
  const { tokens, text } = draft;
  const taken = new Set(draft.mentions.filter(({ by }) => by === 'role').map(({ start }) => start));
  const named = new Set(draft.named.map(({ start }) => start));
  const found: RoleMention[] = [];
  const places = new Map(draft.named.filter(({ type }) => type === 'LOC').map(({ start, end }) => [end, start]));
  tokens.forEach((token, index) => {
    const owner = /^['’]s$/.test(token.text) ? places.get(token.start) : undefined;
    const isThe = /^the$/i.test(token.text) && text[token.start - 1] !== '-';
    if ((!isThe && owner === undefined) || taken.has(owner ?? token.start)) return;
    const role = headIn(draft, index + 1);
    if (role === null || !standsAlone(draft, role.to, named) || isPartOfName(draft, index + 1, role.from)) return;
    const to = withPlaces(draft, role.to);
    const whole = spanOfTokens(tokens, index, to);
    const span = owner === undefined ? whole : { ...whole, start: owner };
    const words = text.slice(span.start, span.end);
    found.push({
      ...span,
      head: role.head,
      places: placesIn(words),
      body: bodyIn(draft, span.start, tokens[role.from]?.start ?? span.start),
      former: isFormer(words),
      plural: roleWord(role.head)?.number === 'plural' && isPersonRole(role.head),
      office: isOffice(role.head),
      person: isPersonRole(role.head),
    });
  });
  return found;
}

function bodyIn({ named, text }: Draft, start: number, end: number): string | null {
  const name = named[bisect(named, start, (mention) => mention.start)];
  if (name === undefined || name.end > end || name.type === 'PER' || name.type === 'MISC') return null;
  return placesIn(name.text).length === 0 ? text.slice(name.start, name.end) : null;
}

/** Whether a role that ends before token `to` is a phrase of its own: no name it is the title of, no noun it describes. */
function standsAlone({ tokens }: Draft, to: number, named: ReadonlySet<number>): boolean {
  const next = tokens[to];
  if (next === undefined || next.start - (tokens[to - 1]?.end ?? 0) > 1) return true;
  if (named.has(next.start)) return false;
  return !(next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-');
}

/** "The Union Leader" is no leader: a capital on the role and on a word before it that is no place or people. */
function isPartOfName({ tokens }: Draft, from: number, role: number): boolean {
  const before = tokens[role - 1];
  if (role <= from || before === undefined || !/^\p{Lu}/u.test(tokens[role]?.text ?? '')) return false;
  return /^\p{Lu}/u.test(before.text) && placesIn(before.text).length === 0;
}

/** Usual names of the places and peoples that some words name. */
export function placesIn(words: string): string[] {
  const found: string[] = [];
  for (const match of words.matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?/gu)) {
    const parts = [match[0], ...match[0].split(' ')];
    for (const part of parts) {
      const place = placeOfDemonym(part) ?? knownPlace(part)?.name;
      if (place !== undefined && !found.includes(place)) found.push(place);
    }
  }
  return found;
}

import { roleHypernyms } from '../../generated/role-hypernyms.js';
import type { Entity } from '../../schema/index.js';
import type { Draft } from '../draft.js';
import { isPersonRole } from '../names/role-words.js';
import type { Discourse } from './discourse.js';
import { placesIn, type RoleMention } from './role-mentions.js';

/** A role that an entity is known to have. */
export interface KnownRole {
  readonly head: string;
  readonly places: readonly string[];
  readonly former: boolean;
}

export interface Link {
  readonly entity: number;
  readonly confidence: number;
}

/** Offices that a country, a town or a team has one of: when nobody else can hold it, the one left does. */
const SOLE =
  /^(?:prime minister|president|mayor|governor|chancellor|premier|king|queen|pope|senator|coach|head coach|captain|chief executive)$/;
/** Groups that news calls by this word alone after their name. */
const OF_BUSINESS = /^(?:company|firm|agency|airline|bank|team|club|charity|newspaper)$/;
const BY_ELIMINATION = 0.7;

/** The role alone of a role as the article words it ("mayor of Leeds" -> "mayor"). */
export function headOfRole(role: string): string {
  const words = (role.toLowerCase().split(/ (?:of|for|at|to|with|in|from|on) /)[0] ?? '').split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const head = words.slice(from).join(' ');
    if (isPersonRole(head)) return head;
  }
  return words.at(-1) ?? '';
}

export function knownRoles(entity: Entity): KnownRole[] {
  return entity.roles.map(({ text, former }) => ({ head: headOfRole(text), places: placesIn(text), former }));
}

/** How well a role fits one that somebody has: 3 the same, 2.5 a wider word for it, 0 not at all. */
function headsMatch(said: string, has: string): number {
  if (said === has) return 3;
  if (has.endsWith(` ${said}`)) return 2.5;
  if (roleHypernyms[said]?.some((close) => close === has || has.endsWith(` ${close}`))) return 2.4;
  if (
    /(?:man|woman|person)$/.test(said) &&
    said.replace(/(?:man|woman|person)$/, '') === has.replace(/(?:man|woman|person)$/, '')
  )
    return 2.5;
  return 0;
}

/** How well a mention and a known role go together; `met` when whoever has it was spoken of before. */
function closeness(mention: RoleMention, role: KnownRole, met: boolean): number {
  const head = headsMatch(mention.head, role.head);
  if (head === 0 || (role.former && !mention.former && !met)) return 0;
  const share = mention.places.some((place) => role.places.includes(place));
  if (mention.places.length > 0 && role.places.length > 0 && !share) return 0;
  const places = share ? 1.5 : mention.places.length > 0 ? -0.7 : 0;
  const former = mention.former === role.former ? 0 : mention.former ? -0.7 : -1.6;
  return head + places + former;
}

/**
 * Whom a role refers to: who is known to have it, else, for offices that only one can hold, the only person of the
 * article without a role.
 *
 * @param roles known roles by entity; grows as links are made.
 */
export function linkRole(
  draft: Draft,
  mention: RoleMention,
  roles: readonly KnownRole[][],
  discourse: Discourse,
): Link | null {
  if (mention.plural) return null;
  if (!mention.person) return linkGroup(draft, mention, discourse);
  const fits = draft.entities
    .flatMap((entity, index) => {
      if (entity.type !== 'PER') return [];
      const known = discourse.lastOf(index) !== undefined;
      const best = Math.max(0, ...(roles[index] ?? []).map((role) => closeness(mention, role, known)));
      return best < 1.3
        ? []
        : [
            {
              entity: index,
              score: best + (known ? 0.8 : 0) + Math.min(discourse.presence(index, mention.start), 3) / 3,
            },
          ];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  if (first === undefined) return mention.former ? null : byElimination(draft, mention, roles, discourse);
  const margin = second === undefined ? 1 : Math.min(1, (first.score - second.score) / 1.5);
  const base = first.score >= 3.4 ? 0.93 : first.score >= 2.4 ? 0.86 : 0.7;
  return { entity: first.entity, confidence: base * (0.55 + 0.45 * margin) };
}

function byElimination(
  draft: Draft,
  mention: RoleMention,
  roles: readonly KnownRole[][],
  discourse: Discourse,
): Link | null {
  if (!SOLE.test(mention.head)) return null;
  const open = draft.entities.flatMap((entity, index) => {
    const free = entity.type === 'PER' && entity.inBody && (roles[index] ?? []).length === 0;
    return free && entity.name.includes(' ') && !discourse.isSubjectOf(index, mention.start) ? [index] : [];
  });
  const [only] = open;
  return open.length === 1 && only !== undefined ? { entity: only, confidence: BY_ELIMINATION } : null;
}

/** "The council" is the council last named; "the company" the organisation last spoken of. */
function linkGroup(draft: Draft, mention: RoleMention, discourse: Discourse): Link | null {
  const word = mention.head.split(' ').at(-1) ?? '';
  const near = draft.entities
    .flatMap((entity, index) => {
      const last = discourse.lastOf(index);
      return entity.type === 'ORG' && last !== undefined && last.start < mention.start ? [{ entity, index, last }] : [];
    })
    .sort((a, b) => b.last.start - a.last.start);
  const named = near.filter(({ entity }) => entity.name.toLowerCase().split(' ').includes(word));
  const [first] = named;
  if (first !== undefined) return { entity: first.index, confidence: named.length === 1 ? 0.9 : 0.6 };
  const [recent] = near;
  const isClose = recent !== undefined && discourse.sentenceOf(mention.start) - recent.last.sentence <= 1;
  const isBare = mention.end - mention.start === `the ${word}`.length && OF_BUSINESS.test(word);
  return isClose && isBare ? { entity: recent.index, confidence: 0.6 } : null;
}

import { roleHypernyms } from '../../generated/role-hypernyms.js';
import type { Entity } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { genderOfRole, titleInFull } from '../entities/role-phrase.js';
import { isPersonRole } from '../names/role-words.js';
import type { Discourse } from './discourse.js';
import { isIntroducedBefore } from './introduced-before.js';
import { placesIn, type RoleMention } from './role-mentions.js';

/** A role that an entity is known to have. */
export interface KnownRole {
  /** As the article words it. */
  readonly text: string;
  readonly head: string;
  readonly places: readonly string[];
  readonly former: boolean;
  /** 1 when the article says so; less when it was inferred. */
  readonly sure: number;
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
const BY_PRESENCE = 0.65;
/** Below this whoever the article is speaking of may be meant rather than somebody known to have the role. */
const DOUBTFUL = 0.55;
/** What news calls the person it is about. */
const PERSONAL =
  /^(?:senator|governor|mayor|congressm[ae]n|congresswoman|lawmaker|politician|candidate|nominee|(?:presidential|vice-presidential) (?:nominee|candidate|hopeful)|front-runner|billionaire|businessman|businesswoman|tycoon|mogul|actor|actress|singer|star|author|writer|striker|midfielder|defender|goalkeeper|quarterback|coach|teenager|teen|pensioner|gran|mum|mom|dad|father|mother|veteran|professor|scientist|lawyer|attorney|judge|minister|diplomat|suspect|defendant|officer)$/;

/** The role alone of a role as the article words it ("mayor of Leeds" -> "mayor"). */
function headOfRole(role: string): string {
  const words = (role.toLowerCase().split(/ (?:of|for|at|to|with|in|from|on) /)[0] ?? '').split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const head = words.slice(from).join(' ');
    if (isPersonRole(head)) return head;
  }
  const last = words.at(-1) ?? '';
  return titleInFull(last) ?? last;
}

/** The roles that the article says somebody has, each with whose it is ("Norway's foreign minister"). */
export function knownRoles(article: string, entity: Entity): KnownRole[] {
  return entity.roles.map(({ text, former, start }) => ({
    text,
    head: headOfRole(text),
    places: placesIn(`${OWNER.exec(article.slice(Math.max(0, start - LONGEST_OWNER), start))?.[0] ?? ''}${text}`),
    former,
    sure: 1,
  }));
}

/** A name with "'s" right before a role. */
const OWNER = /(?:\p{Lu}[\p{L}.]*\s)*\p{Lu}[\p{L}.]*['’]s?\s$/u;
const LONGEST_OWNER = 40;

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
  if (isIntroducedBefore(draft, mention, discourse)) return null;
  const gender = genderOfRole(mention.head);
  const fits = draft.entities
    .flatMap((entity, index) => {
      const isOther = gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender;
      return entity.type === 'PER' && !isOther ? fitOf(mention, index, roles[index] ?? [], discourse) : [];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  if (first === undefined) {
    return byElimination(draft, mention, roles, discourse) ?? byPresence(draft, mention, roles, discourse);
  }
  const margin = second === undefined ? 1 : Math.min(1, (first.score - second.score) / 1.5);
  const base = first.score >= 3.4 ? 0.93 : first.score >= 2.4 ? 0.82 : 0.7;
  const isPresent = discourse.presence(first.entity, mention.start) > 0 || first.score >= 3.4;
  // "The Harlow boss": of a body that nothing says the boss who is known belongs to.
  const isElsewhere =
    mention.body !== null && !(roles[first.entity] ?? []).some(({ text }) => text.includes(mention.body ?? ''));
  const doubt = isElsewhere ? 0.6 : 1;
  const confidence = base * (0.55 + 0.45 * margin) * (isPresent ? 1 : 0.7) * first.sure * doubt;
  // "The senator", where two are known: rather whoever the article is speaking of, when that is surer.
  const present = confidence < DOUBTFUL ? byPresence(draft, mention, roles, discourse) : null;
  return present !== null && present.confidence > confidence ? present : { entity: first.entity, confidence };
}

/** How well the best role of an entity goes with a mention; nothing when none does. */
function fitOf(mention: RoleMention, entity: number, roles: readonly KnownRole[], discourse: Discourse) {
  const met = discourse.lastOf(entity) !== undefined;
  const best = roles
    .map((role) => ({ close: closeness(mention, role, met), sure: role.sure }))
    .reduce((one, other) => (other.close > one.close ? other : one), { close: 0, sure: 0 });
  if (best.close < 1.3) return [];
  const presence = Math.min(discourse.presence(entity, mention.start), 3) / 3;
  return [{ entity, sure: best.sure, score: best.close + (met ? 0.8 : 0) + presence }];
}

function byElimination(
  draft: Draft,
  mention: RoleMention,
  roles: readonly KnownRole[][],
  discourse: Discourse,
): Link | null {
  if (!SOLE.test(mention.head) || mention.former) return null;
  const open = draft.entities.flatMap((entity, index) => {
    const free = entity.type === 'PER' && entity.inBody && (roles[index] ?? []).length === 0;
    return free &&
      !isNamedBehind(draft, index, mention) &&
      entity.name.includes(' ') &&
      !discourse.isSubjectOf(index, mention.start)
      ? [index]
      : [];
  });
  const [only] = open;
  return open.length === 1 && only !== undefined ? { entity: only, confidence: BY_ELIMINATION } : null;
}

/**
 * News calls whom it is speaking of by a role it has not told ("the senator", "the billionaire"): whoever is present far
 * more than anybody else and has no office that speaks against it. Never sure.
 */
function byPresence(
  draft: Draft,
  mention: RoleMention,
  roles: readonly KnownRole[][],
  discourse: Discourse,
): Link | null {
  if (!PERSONAL.test(mention.head)) return null;
  const gender = genderOfRole(mention.head);
  const present = draft.entities
    .flatMap((entity, index) => {
      const isOther = gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender;
      const hasOffice = (roles[index] ?? []).some(({ head, former }) => !former && SOLE.test(head));
      // "Hale is late, the mayor said": somebody else.
      const isAnother = discourse.isSubjectOf(index, mention.start) || isNamedBehind(draft, index, mention);
      if (isAnother) discourse.noteNot(index, mention.head);
      if (entity.type !== 'PER' || isOther || hasOffice || discourse.isNot(index, mention.head)) return [];
      return [{ entity: index, presence: discourse.presence(index, mention.start) }];
    })
    .sort((a, b) => b.presence - a.presence);
  const [first, second] = present;
  if (first === undefined || first.presence < 0.8) return null;
  const share = first.presence / (first.presence + (second?.presence ?? 0));
  return { entity: first.entity, confidence: BY_PRESENCE * share * (mention.former ? 0.7 : 1) };
}

/** "The nominee was questioned by Hale": somebody else than whom the same clause names behind the role. */
function isNamedBehind({ mentions, text }: Draft, entity: number, role: RoleMention): boolean {
  for (let at = bisect(mentions, role.end, ({ start }) => start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || ENDS_CLAUSE.test(text.slice(role.end, mention.start))) return false;
    if (mention.entity === entity && mention.by === 'name') return true;
  }
  return false;
}
const ENDS_CLAUSE = /[,;:.!?()“”"–—\n]/;

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

import type { Block, Entity, Mention } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft, Pass } from '../draft.js';
import { givenNameGender, honorificGender, peoples, placeOfDemonym, plain } from '../names/word-lists.js';
import { type Cluster, linkNames } from './link-names.js';
import { personName } from './person-name.js';
import { relativeBefore } from './relative-before.js';
import { genderOfRole } from './role-phrase.js';
import { type RoleFound, rolesBeside } from './roles-of.js';

const OUTSIDE: ReadonlySet<Block['is']> = new Set(['furniture', 'credit', 'byline']);

/** Links names into entities, each with its fullest name, its other names and what the article says it is. */
export const entities: Pass = {
  name: 'entities',
  run(draft) {
    const things = draft.named.filter(({ type, name }) => type !== 'MISC' || !isPeople(name));
    const clusters = linkNames(things, draft.text).sort((a, b) => firstStart(a) - firstStart(b));
    const mentions: Mention[] = [];
    const names = new Map<number, string>();
    draft.entities = clusters.map((cluster, entity) => {
      const roles = cluster.type === 'PER' ? cluster.mentions.flatMap(({ named }) => rolesBeside(draft, named)) : [];
      for (const { named, confidence } of cluster.mentions) {
        const { start, end, text } = named;
        mentions.push({ start, end, text, by: 'name', entity, confidence });
        names.set(start, confidence > 0.5 ? cluster.name : named.name);
      }
      for (const { phrase } of roles.filter((role) => role.phrase.start < role.start)) {
        mentions.push({
          ...phrase,
          text: draft.text.slice(phrase.start, phrase.end),
          by: 'role',
          entity,
          confidence: 0.95,
        });
      }
      return entityOf(draft, cluster, roles);
    });
    draft.mentions = mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    draft.named = draft.named.map((named) => ({ ...named, name: names.get(named.start) ?? named.name }));
  },
};

const firstStart = (cluster: Cluster) => cluster.mentions[0]?.named.start ?? 0;

/** Adjectives and names of peoples are no things anybody asks about. */
const isPeople = (name: string) => placeOfDemonym(name) !== null || peoples().has(plain(name));

function entityOf(draft: Draft, cluster: Cluster, found: readonly RoleFound[]): Entity {
  const inBody = cluster.mentions.some(({ named }) => !OUTSIDE.has(blockAt(draft, named.start)?.is ?? 'body'));
  const aliases = new Set(cluster.mentions.map(({ named }) => named.name));
  for (const { named } of cluster.mentions) {
    const honorific = honorificBefore(draft, named.start);
    if (honorific !== null) aliases.add(`${honorific} ${named.name}`);
  }
  aliases.delete(cluster.name);
  const seen = new Set<string>();
  const roles = found
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, start, end, former }) => ({ text, start, end, former }));
  return {
    name: cluster.name,
    type: cluster.type,
    number:
      cluster.type === 'ORG' && /\p{Ll}s$/u.test(cluster.name) && !cluster.name.includes(' ') ? 'plural' : 'singular',
    gender: cluster.type === 'PER' ? genderOf(draft, cluster, found) : 'unknown',
    aliases: [...aliases],
    roles,
    inBody,
  };
}

function blockAt(draft: Draft, offset: number): Block | undefined {
  return draft.structure[bisect(draft.structure, offset + 1, ({ start }) => start) - 1];
}

/** The honorific right before a name ("Mr."), as it stands. */
function honorificBefore(draft: Draft, start: number): string | null {
  const word = /(\p{Lu}[\p{L}-]*\.?) $/u.exec(draft.text.slice(Math.max(0, start - 20), start))?.[1];
  return word !== undefined && /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof)\b/.test(word) ? word : null;
}

/** The pronoun somebody goes by: told by an honorific or a role, else guessed from the given name. */
function genderOf(draft: Draft, cluster: Cluster, roles: readonly RoleFound[]): Entity['gender'] {
  for (const { named } of cluster.mentions) {
    const told = honorificGender(honorificBefore(draft, named.start) ?? '');
    if (told === 'he' || told === 'she') return told;
  }
  const kin = cluster.mentions.slice(0, 1).map(({ named }) => relativeBefore(draft.text, named.start));
  if (kin[0] != null) return kin[0];
  const { first } = personName(cluster.name);
  const given = givenNameGender(first) ?? givenNameGender(first.split('-')[0] ?? '') ?? 'unknown';
  for (const { head } of roles) {
    const told = genderOfRole(head);
    // "Spokesman Hope Hale": many a paper calls a woman so.
    if (told !== 'unknown' && !(given === 'she' && /[^o]man$/.test(head))) return told;
  }
  return given;
}

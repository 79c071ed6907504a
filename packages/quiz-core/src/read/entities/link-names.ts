import type { NamedMention } from '../../schema/index.js';
import { givenNameGender, isCommonWord, knownPlace, plain } from '../names/word-lists.js';
import { placeName } from '../places/places.js';
import { isNamedShortlyBefore, isOverruled, isTitledFor, namesakeOf, titleOf } from './namesakes.js';
import { isSamePerson, personName } from './person-name.js';

/** Mentions by name of one thing, in order, each with the probability that it belongs here. */
export interface Cluster {
  readonly type: NamedMention['type'];
  name: string;
  readonly mentions: { readonly named: NamedMention; readonly confidence: number }[];
}

const SURE = 0.98;
const BY_SURNAME = 0.96;
const BY_GIVEN_NAME = 0.88;
const BY_COUPLE = 0.9;
/** A family name of two persons: the one whom the article has called by it alone before the other came up. */
const BY_HABIT = 0.8;
const UNSURE = 0.4;
/** The same, where the other has just been named in full. */
const BY_RIVAL = 0.55;
/** Mentions from which on somebody is whom the article is about: a relative who is named once does not stand in the way. */
const MAIN = 6;

const key = (name: string) => plain(name.replace(/^The (?=\p{Lu})/u, '').replace(/\./g, '')).toLowerCase();
const isOneWord = (name: string) => personName(name).first === '';

/** Gathers mentions by name into clusters, one for each thing. Two persons with one family name stay apart. */
export function linkNames(named: readonly NamedMention[], text: string): Cluster[] {
  const persons = named.filter(({ type }) => type === 'PER');
  const others = named.filter(({ type }) => type !== 'PER');
  return [...linkPersons(persons, text), ...linkOthers(others)];
}

/** Persons with a full name, by family name and by given name. */
class FullNames {
  readonly #byLast = new Map<string, Cluster[]>();
  readonly #byFirst = new Map<string, Cluster[]>();

  add(cluster: Cluster): void {
    const { first, last } = personName(cluster.name);
    for (const word of new Set([key(last), key(last.split(' ').at(-1) ?? last)])) put(this.#byLast, word, cluster);
    put(this.#byFirst, key(first), cluster);
  }

  withLast(word: string): readonly Cluster[] {
    return this.#byLast.get(word) ?? [];
  }

  withFirst(word: string): readonly Cluster[] {
    return this.#byFirst.get(word) ?? [];
  }
}

function put(map: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  map.set(word, [...(map.get(word) ?? []), cluster]);
}

function linkPersons(named: readonly NamedMention[], text: string): Cluster[] {
  const clusters: Cluster[] = [];
  const full = new FullNames();
  const coupled = new Set<NamedMention>();
  for (const mention of named) {
    if (isOneWord(mention.name)) continue;
    const known = full
      .withLast(key(personName(mention.name).last))
      .find(({ name }) => isSamePerson(name, mention.name));
    if (known === undefined) {
      const cluster: Cluster = { type: 'PER', name: mention.name, mentions: [{ named: mention, confidence: SURE }] };
      clusters.push(cluster);
      full.add(cluster);
    } else {
      known.mentions.push({ named: mention, confidence: SURE });
      if (mention.name.length > known.name.length) known.name = mention.name;
    }
  }
  for (const [index, mention] of named.entries()) {
    const name = isOneWord(mention.name) ? coupleName(text, mention, named[index + 1]) : null;
    if (name === null || full.withFirst(key(mention.name)).length > 0) continue;
    const cluster: Cluster = { type: 'PER', name, mentions: [{ named: mention, confidence: BY_COUPLE }] };
    clusters.push(cluster);
    full.add(cluster);
    coupled.add(mention);
  }
  const { namesakes, overruled } = namesakesIn(
    named.filter((mention) => isOneWord(mention.name) && !coupled.has(mention)),
    full,
    text,
  );
  const habits = new Map<string, Cluster>();
  const short = new Map<string, Cluster>();
  for (const [index, mention] of named.entries()) {
    if (!isOneWord(mention.name) || coupled.has(mention)) continue;
    const next = named[index + 1];
    const relative = next !== undefined && isRelative(text, mention, next) ? next.name : null;
    const title = titleOf(text, mention);
    const found = namesakes.has(mention)
      ? null
      : byOneWord(
          mention,
          full,
          habits,
          relative,
          (cluster) => overruled.has(cluster) || isTitledFor(title, cluster.name),
          ({ mentions: [first] }) => first !== undefined && isInAside(text, first.named),
        );
    if (found !== null) {
      found.cluster.mentions.push({ named: mention, confidence: found.confidence });
      continue;
    }
    const same = short.get(key(mention.name)) ?? { type: 'PER', name: mention.name, mentions: [] };
    same.mentions.push({ named: mention, confidence: SURE });
    short.set(key(mention.name), same);
  }
  const all = [...clusters, ...short.values()];
  for (const { mentions } of all) mentions.sort((a, b) => a.named.start - b.named.start);
  return all;
}

/** "Voss's wife, Carol Voss": two persons, whatever their family name. */
function isRelative(text: string, owner: NamedMention, other: NamedMention): boolean {
  return /^['’]s?\s(?:[\p{Ll}-]+,?\s){1,4}$/u.test(text.slice(owner.end, other.start));
}

/** "(Ann Hale), whose husband, the diver Ty Hale": brought up in an aside to somebody else's name. */
const isInAside = (text: string, { start }: NamedMention) =>
  /, whose (?:\p{Ll}+ )?\p{Ll}+,? [^.,;]{0,30}$/u.test(text.slice(Math.max(0, start - LONGEST_ASIDE), start));
const LONGEST_ASIDE = 60;

/** Mentions by a family name alone that are not those of the only person who has it in full, and who is what titles say. */
function namesakesIn(alone: readonly NamedMention[], full: FullNames, text: string) {
  const namesakes = new Set<NamedMention>();
  const overruled = new Set<Cluster>();
  const byName = new Map<string, NamedMention[]>();
  for (const mention of alone) byName.set(key(mention.name), [...(byName.get(key(mention.name)) ?? []), mention]);
  for (const [name, mentions] of byName) {
    const [only, ...others] = full.withLast(name);
    if (only === undefined || others.length > 0) continue;
    if (isOverruled(text, only, mentions)) overruled.add(only);
    else for (const mention of namesakeOf(text, only, mentions)) namesakes.add(mention);
  }
  return { namesakes, overruled };
}

/** Whether a cluster is named in full shortly before a mention. */
const isJustNamed = ({ mentions }: Cluster, mention: NamedMention) =>
  isNamedShortlyBefore(
    mentions.flatMap(({ named }) => (isOneWord(named.name) ? [] : [named])),
    mention,
  );

/** "Derek and Sheila Oakes": the family name of the first of a couple; null when it is none. */
function coupleName(text: string, first: NamedMention, second: NamedMention | undefined): string | null {
  if (second === undefined || !/^ (?:and|&) $/.test(text.slice(first.end, second.start))) return null;
  const given = givenNameGender(first.name) !== null && givenNameGender(personName(second.name).first) !== null;
  return given && !isOneWord(second.name) ? `${first.name} ${personName(second.name).last}` : null;
}

/**
 * Whom a family name or a given name alone stands for; null when nobody in full bears it.
 *
 * @param other the name of somebody who is not meant.
 * @param isBeside tells who is brought up in an aside to somebody else: of two of a name, the other one is meant.
 */
function byOneWord(
  mention: NamedMention,
  full: FullNames,
  habits: Map<string, Cluster>,
  other: string | null,
  isTitled: (cluster: Cluster) => boolean,
  isBeside: (cluster: Cluster) => boolean,
) {
  const word = key(mention.name);
  const named = full.withLast(word).filter(({ name }) => name !== other);
  const bearers = named.filter(isTitled);
  const [only] = bearers;
  if (only === undefined) {
    if (named.length > 0) return null;
    const called = full.withFirst(word);
    const [one] = called;
    return called.length === 1 && one !== undefined ? { cluster: one, confidence: BY_GIVEN_NAME } : null;
  }
  if (bearers.length === 1) return { cluster: only, confidence: BY_SURNAME };
  const introduced = bearers.filter(({ mentions }) => (mentions[0]?.named.start ?? 0) < mention.start);
  const own = introduced.length > 1 && !habits.has(word) ? introduced.filter((bearer) => !isBeside(bearer)) : [];
  const [first] = own.length === 1 ? own : introduced;
  if ((introduced.length === 1 || own.length === 1) && first !== undefined) {
    habits.set(word, first);
    return { cluster: first, confidence: BY_HABIT + 0.1 };
  }
  const habit = habits.get(word);
  if (habit === undefined) return { cluster: first ?? only, confidence: UNSURE };
  const isOther =
    habit.mentions.length < MAIN && introduced.some((bearer) => bearer !== habit && isJustNamed(bearer, mention));
  return { cluster: habit, confidence: isOther ? BY_RIVAL : BY_HABIT };
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

function linkOthers(named: readonly NamedMention[]): Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const mention of named) {
    const name = mention.type === 'LOC' ? placeName(mention.name) : mention.name;
    const id = `${mention.type} ${key(name)}`;
    const cluster = byKey.get(id) ?? { type: mention.type, name, mentions: [] };
    cluster.mentions.push({ named: mention, confidence: SURE });
    byKey.set(id, cluster);
  }
  return mergeShortNames([...byKey.values()]);
}

/** "WHO" is the World Health Organization, "Connells" is Connells Ltd, when the article has only one that fits. */
function mergeShortNames(clusters: readonly Cluster[]): Cluster[] {
  const organisations = clusters.filter(({ type, name }) => type !== 'LOC' && name.includes(' '));
  const merged = new Set<Cluster>();
  for (const short of clusters) {
    if (short.type === 'LOC' || merged.has(short) || knownPlace(short.name) !== null) continue;
    const letters = short.name.replace(/\./g, '');
    const isAcronym = /^\p{Lu}{2,7}$/u.test(letters);
    const fits = organisations.filter(
      (long) =>
        long !== short &&
        long.type === short.type &&
        !merged.has(long) &&
        (isAcronym
          ? initials(long.name) === letters
          : !short.name.includes(' ') && !isCommonWord(short.name) && key(long.name).startsWith(`${key(short.name)} `)),
    );
    const [long] = fits;
    if (fits.length !== 1 || long === undefined) continue;
    long.mentions.push(...short.mentions);
    long.mentions.sort((a, b) => a.named.start - b.named.start);
    merged.add(short);
  }
  return clusters.filter((cluster) => !merged.has(cluster));
}

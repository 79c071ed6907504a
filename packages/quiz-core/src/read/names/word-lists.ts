import { cities } from '../../generated/cities.js';
import { cityAliases } from '../../generated/city-aliases.js';
import { commonWords } from '../../generated/common-words.js';
import { countries } from '../../generated/countries.js';
import { givenNames } from '../../generated/given-names.js';
import { honorifics } from '../../generated/honorifics.js';
import { landforms } from '../../generated/landforms.js';
import { largeCities } from '../../generated/large-cities.js';
import { occasions } from '../../generated/occasions.js';
import { organisations } from '../../generated/organisations.js';
import { regions } from '../../generated/regions.js';
import type { Entity } from '../../schema/index.js';
import { memo } from '../memo.js';

type Gender = Entity['gender'];

/** A known place: its usual name, what it is, and the ISO 3166-1 code of the country it is or lies in ("" for several). */
interface KnownPlace {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
}

/** A value made when it is first asked for: lists of thousands of words cost nothing until a text is read. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Words of plain letters, most of all, are spelled for comparing as they stand. */
const isPlain = /^[A-Za-z.-]*(?: [A-Za-z.-]+)*$/;

/** One spelling for comparing: no accents, straight apostrophes, single spaces. */
export function plain(word: string): string {
  if (isPlain.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").replace(/\s+/g, ' ');
}

const setOf = (list: Readonly<Record<string, readonly string[]>>, ...parts: readonly string[]) =>
  lazy(() => new Set(parts.flatMap((part) => list[part] ?? []).map(plain)));

const commonSet = lazy(() => new Set(commonWords));

const STEMS: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ly$/, ['']],
  [/(.)\1(?:ed|ing)$/, ['$1']],
];

/** Whether an everyday English word, in any case, is written like this. */
export const isCommonWord = memo((word: string): boolean => {
  const lower = word.toLowerCase();
  if (commonSet().has(lower) || lower.length === 1) return true;
  return STEMS.some(
    ([ending, stems]) => ending.test(lower) && stems.some((stem) => commonSet().has(lower.replace(ending, stem))),
  );
});

const genders = lazy(() => {
  const table = new Map<string, Gender>();
  for (const [gender, names] of [
    ['unknown', givenNames.either],
    ['she', givenNames.she],
    ['he', givenNames.he],
  ] as const) {
    for (const name of names ?? []) table.set(plain(name), gender);
  }
  return table;
});

/** The pronoun most people of a given name use; null when it is not known as a given name. */
export function givenNameGender(name: string): Gender | null {
  return genders().get(plain(name)) ?? null;
}

const honorificGenders = lazy(() => {
  const table = new Map<string, Gender>();
  for (const [gender, words] of [
    ['he', honorifics.he],
    ['she', honorifics.she],
    ['unknown', honorifics.either],
  ] as const) {
    for (const word of words ?? []) table.set(word.toLowerCase(), gender);
  }
  return table;
});

/** The pronoun that a word before a name tells ("Mr." -> he); null when the word is no honorific. */
export function honorificGender(word: string): Gender | null {
  return honorificGenders().get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

const places = lazy(() => {
  const table = new Map<string, KnownPlace>();
  const add = (name: string, place: KnownPlace) => {
    if (!table.has(plain(name))) table.set(plain(name), place);
  };
  for (const { name, code, aliases } of countries) {
    for (const word of [name, ...aliases]) add(word, { name, kind: 'country', country: code });
  }
  for (const { name, kind, country, aliases } of regions) {
    for (const word of [name, ...aliases]) add(word, { name, kind, country });
  }
  for (const [country, names] of Object.entries(cities)) {
    for (const name of names) add(name, { name, kind: 'city', country });
  }
  for (const { name, aliases } of cityAliases) {
    const known = table.get(plain(name));
    for (const alias of known === undefined ? [] : aliases) add(alias, known ?? { name, kind: 'city', country: '' });
  }
  return table;
});

const properCase = (word: string) =>
  word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** The place of that name; names in capitals ("BRUSSELS") are known, too. */
export function knownPlace(name: string): KnownPlace | null {
  const key = plain(name);
  const found = places().get(key);
  if (found !== undefined) return found;
  return /^[\p{Lu}\p{P} ]{4,}$/u.test(key) ? (places().get(properCase(key)) ?? null) : null;
}

const largeSet = lazy(() => new Set(Object.values(largeCities).flat().map(plain)));

/** Whether a city is one of the largest of its country. */
export const isLargeCity = (name: string): boolean => largeSet().has(plain(name));

const demonyms = lazy(() => {
  const table = new Map<string, string>();
  for (const { name, demonyms: words } of [...countries, ...regions]) {
    for (const word of words) {
      for (const form of [word, `${word}s`, word.replace(/man$/, 'men')]) {
        if (!table.has(form)) table.set(form, name);
      }
    }
  }
  return table;
});

/** The place that an adjective or a name of its people belongs to ("Russian", "Londoners" is not known -> null). */
export function placeOfDemonym(word: string): string | null {
  const key = plain(word);
  return demonyms().get(key) ?? (/^\p{Lu}{4,}$/u.test(key) ? (demonyms().get(properCase(key)) ?? null) : null);
}

export const organisationEndings = setOf(organisations, 'endings');
export const organisationHeads = setOf(organisations, 'heads');
export const organisationNames = setOf(organisations, 'names');
export const schoolEndings = setOf(organisations, 'schools');
export const teamNames = setOf(organisations, 'teams');
export const nounsOfOrganisations = setOf(organisations, 'near');
export const landformsAfter = setOf(landforms, 'after');
export const landformsBefore = setOf(landforms, 'before');
export const occasionHeads = setOf(occasions, 'heads');
export const occasionNames = setOf(occasions, 'names');
export const peoples = lazy(() => {
  const words = occasions.adjectives ?? [];
  return new Set(words.flatMap((word) => [word, `${word}s`]).map(plain));
});

import { sameThing } from '../../check/text/same-thing.js';
import { cities } from '../../generated/cities.js';
import { countries } from '../../generated/countries.js';
import { largeCities } from '../../generated/large-cities.js';
import { seeded } from '../../random/seeded.js';
import { shuffled } from '../../random/shuffled.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { capitals, countryOf, countryOfCity, placeSort, plainCity } from '../text/names/place-sort.js';
import { mostDistractors } from './other-speakers.js';

/**
 * Places of the key's own sort that are not it: those of the article first, countries among countries and cities among cities; where
 * these are few, large cities of the key's country and countries of its continent that the article does not speak of. A place the stem
 * names, and one that the passage about the key names as well, might be right too and is left out.
 *
 * @param near the passage about the key.
 */
export function otherPlaces(asking: Asking, key: string, stem: string, near: string): Distractor[] {
  const sort = placeSort(key);
  if (sort === 'other') return [];
  if (sort === 'country' && isToldBy(stem, countryOf.get(key))) return [];
  // "Where did the Norwegian minister speak?": only towns of Norway are then wrong answers worth giving.
  const isTold = sort === 'city' && isToldBy(stem, countryOfCity(key));
  // The capital is what anybody would say.
  if (isTold && capitals.has(key)) return [];
  const isRival = (name: string) => !isTold || countryOfCity(name) === countryOfCity(key);
  const { reading } = asking;
  const named = [...new Set(reading.places.map(({ name }) => name))];
  const own = named
    .filter(
      (name) =>
        placeSort(name) === sort &&
        !sameThing(name, key) &&
        !stem.includes(name) &&
        !near.includes(name) &&
        isRival(name),
    )
    .slice(0, mostDistractors)
    .map((name) => ({ text: name, because: `The article names ${name} for something else; here it says ${key}.` }));
  const room = mostDistractors - own.length;
  const known = room === 0 ? [] : sort === 'city' ? citiesBeside(asking, key) : countriesBeside(asking, key);
  const mixed = shuffled(known, seeded('places', reading.id, key));
  // The capital is what somebody who has not read the article would say.
  const more = mixed.toSorted((a, b) => Number(capitals.has(b)) - Number(capitals.has(a))).slice(0, room);
  return [...own, ...more.map((name) => ({ text: name, because: `The article says ${key}, and nothing of ${name}.` }))];
}

/** Whether a stem tells a country by its name, its capital or what its people are called. */
function isToldBy(stem: string, code: string | undefined): boolean {
  const country = countries.find((one) => one.code === code);
  if (country === undefined) return false;
  const { name, aliases, demonyms, capital } = country;
  return [name, ...aliases, ...demonyms, capital].some((word) => plain(stem).includes(plain(word)));
}

/** Words alone, for finding whole ones. */
function plain(text: string): string {
  return ` ${text.replace(/\P{L}+/gu, ' ').trim()} `;
}

/** Large cities of the country in which the key lies: the one named behind it ("St. Petersburg, Russia"), else the best known of its name. */
function citiesBeside({ reading }: Asking, key: string): string[] {
  const at = reading.text.indexOf(`${key}, `);
  const behind = /^\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)*/u.exec(at < 0 ? '' : reading.text.slice(at + key.length + 2))?.[0];
  const code = countryOf.get(behind ?? '') ?? countryOfCity(key) ?? '';
  const same = plainCity(key);
  const isNew = (name: string) => !sameThing(name, same) && !sameThing(name, key) && !reading.text.includes(name);
  const large = largeCities[code] ?? [];
  // Beside a small town the large cities stand out as what it is not.
  return large.includes(same) || large.includes(key) ? large.filter(isNew) : [];
}

/** Countries with fewer cities in the list than this are too small to come to anybody's mind. */
const fewestCities = 5;

/** Countries of the key's continent that the article names neither by name nor by what their people are called. */
export function countriesBeside({ reading }: Asking, key: string): string[] {
  const own = countries.find(({ code }) => code === countryOf.get(key));
  const isNamed = (words: readonly string[]) => words.some((word) => reading.text.includes(word));
  return countries
    .filter(({ code, continent }) => continent === own?.continent && (cities[code]?.length ?? 0) >= fewestCities)
    .filter(({ name, aliases, demonyms }) => !isNamed([name, ...aliases, ...demonyms]) && !sameThing(name, key))
    .map(({ name }) => name);
}

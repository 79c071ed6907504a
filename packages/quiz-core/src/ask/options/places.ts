import { sameThing } from '../../check/text/same-thing.js';
import { cities } from '../../generated/cities.js';
import { countries } from '../../generated/countries.js';
import type { Asking } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { mostDistractors } from './other-speakers.js';

export type PlaceSort = 'country' | 'city' | 'other';

const countryOf = new Map(
  countries.flatMap(({ name, code, aliases }) => [name, ...aliases].map((one): [string, string] => [one, code])),
);
let cityCountries: Map<string, string> | undefined;

/** The code of the country a city lies in, by name; the list is read when it is first needed. */
function countryOfCity(name: string): string | undefined {
  cityCountries ??= new Map(
    Object.entries(cities).flatMap(([code, names]) => names.map((city): [string, string] => [city, code])),
  );
  return cityCountries.get(name);
}

/** What sort of place a name is, as far as our lists tell. */
export function placeSort(name: string): PlaceSort {
  if (countryOf.has(name)) return 'country';
  return countryOfCity(name) === undefined ? 'other' : 'city';
}

/**
 * Places of the article of the key's own sort: countries among countries, cities among cities. A place the stem names, and one that
 * the passage about the key names as well, might be right too and is left out.
 *
 * @param near the passage about the key.
 */
export function otherPlaces({ reading }: Asking, key: string, stem: string, near: string): Distractor[] {
  const sort = placeSort(key);
  if (sort === 'other') return [];
  const named = [...new Set(reading.places.map(({ name }) => name))];
  const others = named.filter(
    (name) => placeSort(name) === sort && !sameThing(name, key) && !stem.includes(name) && !near.includes(name),
  );
  return others.slice(0, mostDistractors).map((name) => {
    return { text: name, because: `The article names ${name} for something else; here it says ${key}.` };
  });
}

import { cities } from '../../../generated/cities.js';
import { cityAliases } from '../../../generated/city-aliases.js';
import { countries } from '../../../generated/countries.js';
import { largeCities } from '../../../generated/large-cities.js';

export type PlaceSort = 'country' | 'city' | 'other';

/** The codes of countries, by all their names. */
export const countryOf = new Map(
  countries.flatMap(({ name, code, aliases }) => [name, ...aliases].map((one): [string, string] => [one, code])),
);
export const capitals = new Set(countries.map(({ capital }) => capital));
const plainName = new Map(
  cityAliases.flatMap(({ name, aliases }) => aliases.map((alias): [string, string] => [alias, name])),
);
let cityCountries: Map<string, string> | undefined;

/** The code of the country a city lies in, by name; the list is read when it is first needed. */
export function countryOfCity(name: string): string | undefined {
  if (cityCountries === undefined) {
    const all = [...Object.entries(cities), ...Object.entries(largeCities)];
    cityCountries = new Map(all.flatMap(([code, names]) => names.map((city): [string, string] => [city, code])));
  }
  return cityCountries.get(plainCity(name)) ?? cityCountries.get(name);
}

/** What sort of place a name is, as far as our lists tell. */
export function placeSort(name: string): PlaceSort {
  if (countryOf.has(name)) return 'country';
  return countryOfCity(name) === undefined ? 'other' : 'city';
}

/** The name under which our lists have a city. */
export function plainCity(name: string): string {
  return plainName.get(name) ?? name;
}

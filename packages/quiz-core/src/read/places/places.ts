import type { NamedMention, Place } from '../../schema/index.js';
import type { Pass } from '../draft.js';
import { givenNameGender, isCommonWord, knownPlace, placeOfDemonym } from '../names/word-lists.js';

/** Words of the longest place name that is looked for inside another name. */
const LONGEST = 3;

/**
 * Finds places: names of places, words for their peoples ("Russian" stands for Russia), and places inside other names
 * ("Harare City Council"). `name` is the country's usual name, for other places the name as the article has it.
 */
export const places: Pass = {
  name: 'places',
  run(draft) {
    draft.places = draft.named.flatMap((named) => placesIn(named));
  },
};

function placesIn(named: NamedMention): Place[] {
  const { start, end, text } = named;
  if (named.type === 'LOC') return [{ start, end, text, name: placeName(text) }];
  if (named.type === 'PER') return [];
  const people = placeOfDemonym(text);
  return people === null ? nested(named) : [{ start, end, text, name: people }];
}

/** The usual name of a country ("U.S." -> "United States"), and other places as they are written, without shouting. */
export function placeName(text: string): string {
  const name = text.replace(/\s+/g, ' ');
  const known = knownPlace(name);
  if (known === null) return name;
  const shouted = !/\p{Ll}/u.test(name) && known.name.length > 3;
  return known.kind === 'country' || known.kind === 'nation' || shouted || /\.$/.test(name) ? known.name : name;
}

/** Places inside the name of something else. */
function nested({ start, text }: NamedMention): Place[] {
  const words = [...text.matchAll(/[\p{L}\p{M}.’']+/gu)];
  if (words.length < 2 && !text.includes('-')) return [];
  const found: Place[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const [first, last] = [words[from], words[to - 1]];
      if (first === undefined || last === undefined || (to - from === words.length && !text.includes('-'))) continue;
      const [open, close] = [first.index, last.index + last[0].replace(/['’]s$/, '').length];
      const part = text.slice(open, close);
      const name = nestedName(part);
      if (name === null) continue;
      found.push({ start: start + open, end: start + close, text: part, name });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The place a part of a name stands for; small towns and words that mean other things do not count there. */
function nestedName(part: string): string | null {
  const people = placeOfDemonym(part);
  if (people !== null) return people;
  const known = knownPlace(part);
  if (known === null || (known.kind === 'city' && (isCommonWord(part) || givenNameGender(part) !== null))) return null;
  return /^(?:West|Gulf|Capitol)$/.test(part) ? null : placeName(part);
}

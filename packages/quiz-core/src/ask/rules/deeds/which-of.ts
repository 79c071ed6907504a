import { contentWords } from '../../../check/text/content-words.js';
import { sameThing } from '../../../check/text/same-thing.js';
import { countries } from '../../../generated/countries.js';
import { seeded } from '../../../random/seeded.js';
import { shuffled } from '../../../random/shuffled.js';
import type { Evidence, Place, Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choices } from '../../build/made.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { countriesBeside } from '../../options/places.js';
import { doneFrom, isReported } from '../../text/deeds/action.js';
import { type Deed, deeds, objectFrom } from '../../text/deeds/deed.js';
import { theOccasion } from '../../text/deeds/the-occasion.js';
import { placeSort } from '../../text/names/place-sort.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const whichOf: AskRule = {
  id: 'which-of',
  asks: 'which-of',
  make: (asking) => [
    ...deeds(asking).flatMap((deed) => whichOfThese(asking, deed)),
    ...asking.reading.sentences.flatMap((sentence) => whichDid(asking, sentence)),
  ],
};

const difficulty = 0.6;
const fewest = 2;
const fewestContentWords = 2;
/** "Have sent rescuers": where to, and why, has to be told. */
const fewestAlone = 4;
const numbers = ['', '', 'two ', 'three ', 'four '];
/** As many as a player's keys reach: A to F. */
const mostOptions = 6;

/** "deploy four battalions to Estonia, Latvia, Lithuania and Poland": to which countries? */
function whichOfThese(asking: Asking, deed: Deed): Question[] {
  const object = objectFrom(asking, deed.objectAt, deed.sentence.end);
  const last = object.at(-1);
  if (!last) return [];
  const [preposition] = asking.tokensIn(last.end, deed.sentence.end);
  if (!preposition || !/^(?:to|in|from|with|against|for)$/u.test(preposition.text)) return [];
  const listed = listFrom(asking, preposition.end, deed.sentence.end);
  if (listed.length < fewest || !listed.every(({ name }) => placeSort(name) === 'country')) return [];
  const things = selfContained(asking, { start: object[0]?.start ?? last.start, end: last.end }, deed.subject);
  if (things === null) return [];
  const opening = `${preposition.text.charAt(0).toUpperCase()}${preposition.text.slice(1)} which ${howMany(listed)}countries`;
  const stem = `${opening} ${deed.turned} ${withoutNumber(things)}?`;
  return asked(asking, stem, listed, passage(asking, { start: deed.start, end: listed.at(-1)?.end ?? last.end }));
}

/** All countries of the list are right; other countries of the article, and then of their continent, are not. */
function asked(asking: Asking, stem: string, listed: readonly Place[], evidence: Evidence): Question[] {
  const keys = [...new Set(listed.map(({ name }) => name))];
  const room = Math.max(0, Math.min(mostDistractors, mostOptions - keys.length));
  const own = countriesElsewhere(asking, keys, stem);
  const known = keys.flatMap((key) => countriesBeside(asking, key)).filter((name) => !stem.includes(name));
  const more = shuffled([...new Set(known)], seeded('countries', asking.reading.id, keys.join('|')));
  const others = [...new Set([...own, ...more])].slice(0, room);
  if (others.length < fewestDistractors) return [];
  const list = `${keys.slice(0, -1).join(', ')} and ${keys.at(-1) ?? ''}`;
  const explanation = `The article lists them: ${list}.`;
  const because = `The article lists ${list} here, and no other.`;
  return choices(
    { rule: whichOf, stem, explanation, difficulty, evidence: [evidence] },
    keys,
    others.map((name) => ({ text: name, because })),
  );
}

/** "Norway, Iceland and Denmark agreed to …": which countries did? */
function whichDid(asking: Asking, sentence: Sentence): Question[] {
  const { reading } = asking;
  if (reading.structure[sentence.block]?.is !== 'body' || isReported(asking, sentence)) return [];
  const listed = listFrom(asking, sentence.start, sentence.end);
  const last = listed.at(-1);
  if (!last || listed.length < fewest || !listed.every(({ name }) => placeSort(name) === 'country')) return [];
  const tokens = asking.tokensIn(sentence.start, sentence.end);
  const at = tokens.findIndex(({ start }) => start >= last.end);
  const done = at < 0 ? null : doneFrom(asking, tokens, at);
  const [verb] = done?.verbs ?? [];
  const told = done && verb ? selfContained(asking, { start: verb.start, end: done.rest.end }, null) : null;
  if (told === null || done === null || contentWords(told).size < fewestContentWords) return [];
  const end = done.rest.end;
  const occasion = contentWords(told).size < fewestAlone ? theOccasion(asking) : null;
  const where = occasion === null ? '' : ` after ${occasion.text}`;
  return asked(
    asking,
    `Which ${howMany(listed)}countries ${told}${where}?`,
    listed,
    passage(asking, { start: sentence.start, end }),
  );
}

/** The places of a list that begins at an offset: "Estonia, Latvia and Poland". */
function listFrom({ reading }: Asking, start: number, end: number): Place[] {
  const found: Place[] = [];
  let at = start;
  for (const place of reading.places.filter((one) => one.start >= start && one.end <= end)) {
    const link = found.length === 0 ? /^\s*(?:the )?$/iu : /^(?:,| and|, and)\s+(?:the )?$/u;
    if (!link.test(reading.text.slice(at, place.start))) break;
    found.push(place);
    at = place.end;
  }
  return found;
}

/** How many are to be chosen: whoever is not told guesses. */
function howMany(listed: readonly Place[]): string {
  return numbers[new Set(listed.map(({ name }) => name)).size] ?? '';
}

/** Named as often as this, a country is a party to the story, and no rival of those the list has. */
const partyFrom = 3;

function countriesElsewhere({ reading }: Asking, keys: readonly string[], stem: string): string[] {
  const times = (name: string) => reading.places.filter((place) => place.name === name).length;
  const named = [...new Set(reading.places.map(({ name }) => name))];
  return named.filter(
    (name) =>
      placeSort(name) === 'country' &&
      times(name) < partyFrom &&
      !keys.some((key) => sameThing(key, name)) &&
      isBeside(name, keys) &&
      !stem.includes(name),
  );
}

/** On the continent of one of them: nobody takes a country of another for one of the list. */
function isBeside(name: string, keys: readonly string[]): boolean {
  const continents = (one: string) =>
    countries.filter((known) => known.name === one || known.aliases.includes(one)).map(({ continent }) => continent);
  return keys.some((key) => continents(key).some((continent) => continents(name).includes(continent)));
}

/** The number would tell how many options are right. */
function withoutNumber(things: string): string {
  return things.replace(/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+/iu, '');
}

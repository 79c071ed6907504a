import { contentWords } from '../../../check/text/content-words.js';
import { maySayTheSame } from '../../../check/text/overlap.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { otherPlaces } from '../../options/places.js';
import { type Action, actions } from '../../text/deeds/action.js';
import { placeSort } from '../../text/names/place-sort.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const whichCountry: AskRule = {
  id: 'which-country',
  asks: 'who-did',
  make: (asking) => actions(asking).flatMap((action) => whichCountryDid(asking, action)),
};

const difficulty = 0.4;
/** Less content than this could be true of several countries. */
const fewestContentWords = 3;

/** "Norway expelled sixty trawlers in May": which country did? */
function whichCountryDid(asking: Asking, action: Action): Question[] {
  const { reading } = asking;
  const [verb] = action.verbs;
  const country = action.subject;
  if (!country || !verb || country.type !== 'LOC' || placeSort(country.name) !== 'country') return [];
  const done = selfContained(asking, { start: verb.start, end: action.rest.end }, country);
  if (
    done === null ||
    contentWords(done).size < fewestContentWords ||
    /\b(?:its|their|it|they)\b/u.test(done) ||
    isForMany(asking, action)
  )
    return [];
  const stem = `Which country ${done}?`;
  const sentence = reading.text.slice(action.sentence.start, action.sentence.end);
  const others = otherPlaces(asking, country.name, stem, sentence).filter(({ text }) => !didAlike(asking, text, done));
  if (others.length < fewestDistractors || stem.includes(country.name)) return [];
  const explanation = `The article says that ${action.name} ${done}.`;
  const evidence = [passage(asking, action)];
  return choice({ rule: whichCountry, stem, explanation, difficulty, evidence }, country.name, others);
}

/** Whether a sentence that names a country tells anything alike: then it may have done the same. */
function didAlike({ reading, overlap }: Asking, name: string, done: string): boolean {
  return reading.sentences.some(({ start, end }) => {
    const text = reading.text.slice(start, end);
    return text.includes(name) && overlap(text, done) >= maySayTheSame;
  });
}

/** "Slapped retaliatory tariffs": with no name and no number in it, it may be said of any. */
function isForMany({ tokensIn }: Asking, { rest }: Action): boolean {
  return !tokensIn(rest.start, rest.end).some(({ pos }) => pos === 'PROPN' || pos === 'NUM');
}

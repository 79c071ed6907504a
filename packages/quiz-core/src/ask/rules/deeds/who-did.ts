import { contentWords } from '../../../check/text/content-words.js';
import { maySayTheSame } from '../../../check/text/overlap.js';
import { sameThing } from '../../../check/text/same-thing.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Who } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { once } from '../../once.js';
import { firstFew } from '../../options/first-few.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { toldWhole } from '../../text/clauses/told-whole.js';
import { type Action, actions } from '../../text/deeds/action.js';
import { playersBeside } from '../../text/deeds/players.js';
import { matchOf } from '../../text/numbers/score-line.js';
import { bodySentences } from '../../text/sentences/body-sentences.js';

export const whoDid: AskRule = {
  id: 'who-did',
  asks: 'who-did',
  make: (asking) => actions(asking).flatMap((action) => whoDidThis(asking, action)),
};

const difficulty = 0.35;
/** Less content than this could be true of several people: "sent a second letter". */
const fewestContentWords = 3;
/** The same without the names in it. */
const fewestOwn = 2;
/** "Spent the past eleven seasons": the clause goes on with what he did in them. */
const isOnlyTime = /^spent (?:[\p{L}\d-]+ ){0,4}(?:seasons?|years?|months?|weeks?|days?|hours?|nights?|decades?)$/iu;
/** What people mostly do together with others whom the article need not name. */
const shared = new Set([
  'enter',
  'join',
  'attend',
  'watch',
  'leave',
  'quit',
  'speak',
  'vote',
  'gather',
  'travel',
  'walk',
  'celebrate',
  'meet',
  'serve',
  'work',
  'visit',
  'fly',
  'get',
  'arrive',
  'return',
]);

/** What names nothing and counts nothing ("won states with open primaries"), and what a rule will do to many, is true of others too. */
function isForMany({ tokensIn }: Asking, { verbs, rest }: Action): boolean {
  if (shared.has(verbs.at(-1)?.lemma ?? '')) return true;
  if (/^will be\b/iu.test(verbs.map(({ text }) => text).join(' '))) return true;
  return !tokensIn(rest.start, rest.end).some(
    ({ pos, text }) => pos === 'PROPN' || /^the$|^\d{1,3},\d{3}/iu.test(text),
  );
}

/** What was done in the story stands in its first half; behind it stands what somebody did once, or with what face. */
const firstPart = 0.5;
const shortStory = 10;

function isFarDown(asking: Asking, { sentence }: Action): boolean {
  const body = bodySentences(asking);
  const nth = body.findIndex((one) => one.sentence === sentence);
  return body.length > shortStory && nth > body.length * firstPart;
}

function whoDidThis(asking: Asking, action: Action): Question[] {
  const key = asking.people.find(({ entity }) => entity === action.subject);
  const [verb] = action.verbs;
  if (!key || !verb || action.subject?.type !== 'PER' || isForMany(asking, action)) return [];
  if (isFarDown(asking, action)) return [];
  const done = toldWhole(asking, { start: verb.start, end: action.rest.end }, action.subject);
  if (
    done === null ||
    /\s-\d/u.test(done) ||
    isOnlyTime.test(done) ||
    contentWords(withoutNames(asking, action, done)).size < fewestOwn ||
    contentWords(done).size < fewestContentWords ||
    tellsGender(done) ||
    /\b(?:no|not|nobody|nothing|without)\b|day[’']s\b/u.test(done)
  )
    return [];
  const stem = `Who ${done}?`;
  const couldNot = (who: Who) => !couldHaveDone(asking, who, key, action, stem);
  const match = matchOf(asking);
  // "The lead" is whose? And who plays is no rival for who coaches, or has left the pitch.
  if (match !== null && /\bthe (?:lead|deficit|score|scores|scoring|advantage|game|tie|level)\b/u.test(done)) return [];
  const players = match === null ? null : new Set(playersBeside(asking, key.option));
  const others = firstFew(mostNamed(asking), mostDistractors, (who) => {
    return couldNot(who) && (players === null || players.has(who.option));
  });
  if (others.length < fewestDistractors) return [];
  const explanation = `The article says that ${key.inline} ${done}.`;
  const distractors = others.map(({ option }) => {
    return { text: option, because: `The article says this of ${key.inline}, and nothing like it of ${option}.` };
  });
  return choice(
    { rule: whoDid, stem, explanation, difficulty, evidence: [passage(asking, action)] },
    key.option,
    distractors,
  );
}

/** Whoever the article speaks of most comes first: they are likelier to have done something in it than who is heard once. */
const mostNamed = once(({ people, reading }: Asking): readonly Who[] => {
  const times = new Map<number, number>();
  for (const { entity } of reading.mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  const often = ({ entity }: Who) => (entity === null ? 0 : (times.get(reading.entities.indexOf(entity)) ?? 0));
  return people.toSorted((a, b) => often(b) - often(a));
});

/** Whoever the sentence names too, or another clause or quotation tells something alike of. */
function couldHaveDone(asking: Asking, who: Who, key: Who, { sentence, rest }: Action, stem: string): boolean {
  if (sameThing(who.option, key.option) || !who.entity) return true;
  const { text, quotes } = asking.reading;
  const names = [who.entity.name, ...who.entity.aliases].filter((name) => name.length > 2);
  const inSentence = text.slice(sentence.start, sentence.end);
  if (names.some((name) => inSentence.includes(name) || stem.includes(name))) return true;
  const done = text.slice(rest.start, rest.end);
  const alike = asking.reading.sentences.some(({ start, end }) => {
    const other = text.slice(start, end);
    return (
      start !== sentence.start &&
      names.some((name) => other.includes(name)) &&
      asking.overlap(other, done) >= maySayTheSame
    );
  });
  return (
    alike || quotes.some((quote) => quote.name === who.inline && asking.overlap(quote.text, done) >= maySayTheSame)
  );
}

/** "Hammered Ana Silva": without whom it was done to, it is what anybody may have done. */
function withoutNames({ reading, mentionsIn }: Asking, { rest }: Action, done: string): string {
  const named = mentionsIn(rest.start, rest.end).flatMap(({ entity }) => reading.entities[entity]?.name ?? []);
  return named.reduce((left, name) => left.replaceAll(name, ' '), done);
}

function tellsGender(done: string): boolean {
  return /\b(?:he|she|his|her|him|himself|herself)\b/iu.test(done);
}

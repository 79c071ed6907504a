import { amount } from '../../../check/text/amount.js';
import type { Token } from '../../../schema/index.js';

/** A number and what it counts: "about 12,000 homes". */
export interface Counted {
  /** The number as the article writes it, with "about" where that stands before it. */
  readonly number: string;
  /** What is counted, alone: "homes", "drive-through sites". */
  readonly things: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** "More than 90" may be 100 as well, and "up to 90" fewer: only these leave one number right among others. */
const hedge = /^(?:about|around|nearly|almost|roughly)$/iu;
const unit =
  /^(?:times|years?|days?|months?|weeks?|hours?|minutes?|seconds?|points?|goals?|per|percent|percentage|cents?|pence|degrees?|miles?|metres?|meters?|feet|inches|pounds?|dollars?|euros?|francs?|marks|yen|kroner|kronor|rupees?|pesos?|rou?bles?|mph|[kcm]m|kg|m|am|pm|January|February|March|April|May|June|July|August|September|October|November|December)$/iu;
const scale = /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/iu;
/** Nouns that count nothing without what they measure. */
const measure =
  /^(?:tons?|tonnes|litres|liters|gallons|barrels|acres|hectares|bottles|boxes|cases|pieces|sheets|loads|bags|copies|pairs|bushels|cups)$/iu;
const irregular = /^(?:people|men|women|children|sheep|cattle|police|fish|deer|aircraft|salmon|cod|mice|geese)$/iu;

/** What is counted where a list of tokens begins; null where it begins with no plain count of several things. */
export function counted(tokens: readonly Token[]): Counted | null {
  const [first] = tokens;
  const at = first && hedge.test(first.text) ? 1 : 0;
  const number = tokens[at];
  if (!first || !number || !/^(?:NUM|DET|ADJ)$/u.test(number.pos) || amount(number.text) === null) return null;
  const things = nounPhrase(tokens.slice(at + 1));
  const last = things.at(-1);
  const of = substance(tokens.slice(at + 1 + things.length));
  if (last?.pos !== 'NOUN' || !(irregular.test(last.text) || /[^s]s$/u.test(last.text))) return null;
  if (things.some(({ text }) => unit.test(text) || scale.test(text) || amount(text) !== null)) return null;
  const hedged = at === 1 ? `${first.text.toLowerCase()} ` : '';
  const whole = measure.test(last.text) ? [...things, ...of] : things;
  return {
    number: hedged + number.text.toLowerCase(),
    things: whole,
    start: first.start,
    end: whole.at(-1)?.end ?? last.end,
  };
}

/** "Of carbon" behind "tons": what is measured goes with the measure. */
function substance(tokens: readonly Token[]): readonly Token[] {
  const [of, ...rest] = tokens;
  if (of?.text !== 'of') return [];
  const phrase = nounPhrase(rest);
  return phrase.at(-1)?.pos === 'NOUN' ? [of, ...phrase] : [];
}

/** "Nine schools next year": the time is no part of what is counted. */
const ofTime = /^(?:next|last|this|early|late|earlier|later)$/iu;

/** The longest noun phrase that a list of tokens begins with; words joined by hyphens are one. */
function nounPhrase(tokens: readonly Token[]): readonly Token[] {
  const isJoined = (index: number) => {
    const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    return [before, token, after].some(
      (one, at, all) => one && /^[-‐]$/u.test(one.text) && (all[at - 1]?.end === one.start || at === 0),
    );
  };
  // "Masked thieves", "abandoned boats".
  const isParticiple = (index: number) => {
    const [token, after] = [tokens[index], tokens[index + 1]];
    return index === 0 && token?.pos === 'VERB' && /ed$/u.test(token.text) && after?.pos === 'NOUN';
  };
  const end = tokens.findIndex(
    ({ pos, text }, index) =>
      (!(/^(?:ADJ|NOUN)$/u.test(pos) || isParticiple(index)) || ofTime.test(text)) && !isJoined(index),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

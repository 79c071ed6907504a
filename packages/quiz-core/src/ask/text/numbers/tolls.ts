import type { Asking } from '../../asking.js';
import { inSentence } from '../sentences/in-sentence.js';
import { countedThings, numberHedge, plainNumber } from './plain-number.js';

/** People to whom something was done, counted, and on what occasion. */
export interface Toll {
  readonly hedge: string | undefined;
  readonly number: string;
  readonly numberAt: number;
  readonly things: string;
  /** What befell them: "killed", "died". */
  readonly fate: string;
  /** The words that say when or by what they came to it. */
  readonly occasion: { readonly start: number; readonly end: number };
  /** The clause: from its first word to the end of the occasion. */
  readonly start: number;
  readonly end: number;
  /** The question, from "how many people" and the occasion in words. */
  asked(howMany: string, occasion: string): string;
}

const done =
  'killed|injured|wounded|hurt|arrested|detained|rescued|evacuated|kidnapped|abducted|displaced|shot dead|stabbed|hospitali[sz]ed|trapped|poisoned|charged';
const undergone = 'died|drowned|perished|fell ill|went missing|survived|fled';
const active = 'killed|injured|wounded|displaced|trapped';
const count = (nth = '') =>
  `(?:(?<hedge${nth}>${numberHedge}) )?(?<number${nth}>${plainNumber})(?<things${nth}> ${countedThings})`;
const fate = `(?:(?:were|have been|had been) (?<done>${done})|(?:have |had )?(?<undergone>${undergone}))`;
const also = `(?: and (?:(?<hedge2>${numberHedge}) )?(?<number2>${plainNumber})(?: others| more| other people)?(?: were)? (?<done2>${done}))?`;
const occasion = '(?<occasion> (?:when|after|in|during|at|as) (?:[^,;:()\\n]|(?<=\\d),(?=\\d))+?)(?=[,;:()\\n]|\\.?$)';
/** What says that the number is of another sort: denied, wished, of a plan. */
const unreal = /\b(?:not|no|never|would|could|may|might|will|if|denied|feared|believed|reportedly|allegedly|claim)\b/iu;

/** "At least 17 people were killed and 23 injured when a …" */
const passive = new RegExp(`${count()} ${fate}${also}${occasion}`, 'diu');
/** "A car bomb exploded outside a school in Arle, killing 17 people" */
const closing = new RegExp(
  `^(?<occasion>[^,;:()\\n]+(?:, \\p{Lu}\\p{L}+)?), (?<ing>killing|injuring|wounding) ${count()}(?=[.,;]| and\\b| in\\b| on\\b| at\\b)`,
  'diu',
);
/** "A landslide on the coast road killed 11 people" */
const killer = new RegExp(
  `^(?<subject>(?:an?|the|\\p{L}+) [^,;:()\\n]{3,70}?) (?:has |have )?(?<done>${active}) ${count()}(?: early| late)?(?<occasion>(?: (?:in|at|near|on) [^,;:()\\n]+)?)(?=[.,;]| and\\b|$)`,
  'diu',
);
const isSurvived = /\b(?:survive|fle[ed])/u;

/** The tolls a sentence gives: up to two, where it counts the dead and the injured. */
export function tollsIn(asking: Asking, { start, end }: { start: number; end: number }): readonly Toll[] {
  const text = asking.reading.text.slice(start, end);
  if (!/\d|\b(?:two|three|four|five|six|seven|eight|nine)\b/iu.test(text)) return [];
  return [...passiveTolls(text, start), ...closingTolls(asking, text, start), ...killerTolls(asking, text, start)];
}

function passiveTolls(text: string, offset: number): Toll[] {
  const found = passive.exec(text);
  const groups = found?.groups;
  const at = found?.indices?.groups;
  const where = at?.occasion;
  if (!found || !groups || !where || unreal.test(found[0])) return [];
  const common = {
    things: groups.things?.trim() ?? '',
    occasion: { start: offset + where[0], end: offset + where[1] },
    start: offset + found.index,
    end: offset + where[1],
  };
  const verb = groups.done ?? groups.undergone ?? '';
  const first = {
    ...common,
    hedge: groups.hedge,
    number: groups.number ?? '',
    numberAt: offset + (at.number?.[0] ?? 0),
    fate: verb,
    asked: (howMany: string, told: string) => `${howMany} ${groups.done ? `were ${verb}` : verb} ${told}`,
  };
  const other = groups.done2;
  if (other === undefined) return isSurvived.test(verb) ? [] : [first];
  const second = {
    ...common,
    hedge: groups.hedge2 ?? groups.hedge,
    number: groups.number2 ?? '',
    numberAt: offset + (at.number2?.[0] ?? 0),
    fate: other,
    asked: (howMany: string, told: string) => `${howMany} were ${other} ${told}`,
  };
  return [first, second];
}

function closingTolls(asking: Asking, text: string, offset: number): Toll[] {
  const found = closing.exec(text);
  const where = found?.indices?.groups?.occasion;
  if (!found || !where || unreal.test(found[0]) || !isPastClause(asking, offset, offset + where[1])) return [];
  const befell = (found.groups?.ing ?? '').replace(/ing$/u, 'ed');
  return [tollAfter(asking, found, offset, { end: where[1], befell, link: 'when' })];
}

function killerTolls(asking: Asking, text: string, offset: number): Toll[] {
  const found = killer.exec(text);
  const subject = found?.indices?.groups?.subject;
  if (!found || !subject || unreal.test(found[0]) || !isNounPhrase(asking, offset, offset + subject[1])) return [];
  return [tollAfter(asking, found, offset, { end: subject[1], befell: found.groups?.done ?? '', link: 'by' })];
}

interface Opening {
  /** Where the occasion, with which the sentence begins, ends in it. */
  readonly end: number;
  readonly befell: string;
  /** What joins the occasion to the question. */
  readonly link: 'when' | 'by';
}

/** The toll behind an occasion that opens its sentence. */
function tollAfter(asking: Asking, found: RegExpExecArray, offset: number, { end, befell, link }: Opening): Toll {
  const { hedge, number = '', things = '' } = found.groups ?? {};
  return {
    hedge,
    number,
    numberAt: offset + (found.indices?.groups?.number?.[0] ?? 0),
    things: things.trim(),
    fate: befell,
    occasion: { start: offset, end: offset + end },
    start: offset,
    end: offset + found[0].length,
    asked: (howMany, told) => `${howMany} were ${befell} ${link} ${inSentence(asking, offset, told)}`,
  };
}

/** Subject and a verb in the past, and nobody's report of it: "officials said a bomb exploded" has its source before it. */
function isPastClause({ tokensIn }: Asking, start: number, end: number): boolean {
  const tokens = tokensIn(start, end);
  const verb = tokens.find(({ pos, text, lemma }) => pos === 'VERB' && !/ing$/u.test(text) && text !== lemma);
  return verb !== undefined && !/^(?:say|report|confirm|announce|claim|tell)$/u.test(verb.lemma);
}

function isNounPhrase({ tokensIn }: Asking, start: number, end: number): boolean {
  const tokens = tokensIn(start, end);
  return (
    tokens.some(({ pos }) => pos === 'NOUN') &&
    tokens.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/u.test(pos)) &&
    tokens[0]?.pos !== 'ADP'
  );
}

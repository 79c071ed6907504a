import type { Asking } from '../../asking.js';
import { inSentence } from '../sentences/in-sentence.js';
import { tollForms } from './toll-forms.js';

/** People to whom something was done, counted, and on what occasion. */
export interface Toll {
  readonly hedge: string | undefined;
  readonly number: string;
  readonly numberAt: number;
  readonly things: string;
  /** What befell them: "killed", "died". */
  readonly fate: string;
  /** The words that say when or by what they came to it; null where the sentence leaves it to the article. */
  readonly occasion: { readonly start: number; readonly end: number } | null;
  /** The clause: from its first word to the end of the occasion. */
  readonly start: number;
  readonly end: number;
  /** The question, from "how many people" and the occasion in words. */
  asked(howMany: string, occasion: string): string;
}

/** What says that the number is of another sort: denied, wished, of a plan. */
const unreal = /\b(?:not|no|never|would|could|may|might|will|if|denied|feared|believed|reportedly|allegedly|claim)\b/iu;

const { passive, raised, bare, closing, killer, dateline } = tollForms;
const isSurvived = /\b(?:survive|fle[ed])/u;

/** What is easily overlooked in a question is told the other way round. */
function befalls(fate: string): string {
  return fate.replace(/^(?:were |left )?without (?=\p{L})/u, 'lost ');
}

/** The tolls a sentence gives: up to two, where it counts the dead and the injured. */
export function tollsIn(asking: Asking, sentence: { start: number; end: number }): readonly Toll[] {
  const { end } = sentence;
  const place = dateline.exec(asking.reading.text.slice(sentence.start, end));
  const start = sentence.start + (place?.[0].length ?? 0);
  const text = asking.reading.text.slice(start, end);
  if (!/\d|\b(?:two|three|four|five|six|seven|eight|nine)\b/iu.test(text)) return [];
  const told = [
    ...passiveTolls(text, start),
    ...closingTolls(asking, text, start),
    ...killerTolls(asking, text, start),
  ];
  return told.length > 0 ? told : [...bareTolls(text, start), ...raisedToll(text, start)];
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
    asked: (howMany: string, told: string) => `${howMany} ${befalls(groups.done ? `were ${verb}` : verb)} ${told}`,
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

function bareTolls(text: string, offset: number): Toll[] {
  const found = bare.exec(text);
  const { groups } = found ?? {};
  const at = found?.indices?.groups;
  if (!found || !groups || !at || unreal.test(found[0])) return [];
  const common = { occasion: null, start: offset, end: offset + found[0].length };
  const verb = groups.done ?? groups.undergone ?? '';
  if (isSurvived.test(verb)) return [];
  const first: Toll = {
    ...common,
    hedge: groups.hedge,
    number: groups.number ?? '',
    numberAt: offset + (at.number?.[0] ?? 0),
    things: groups.things?.trim() ?? '',
    fate: verb,
    asked: (howMany, told) => `${howMany} ${groups.done ? `were ${verb}` : verb} ${told}`,
  };
  const { done2 } = groups;
  if (done2 === undefined) return [first];
  const second: Toll = {
    ...common,
    hedge: groups.hedge2,
    number: groups.number2 ?? '',
    numberAt: offset + (at.number2?.[0] ?? 0),
    things: groups.things2?.trim() ?? '',
    fate: done2,
    asked: (howMany, told) => `${howMany} were ${done2} ${told}`,
  };
  return [first, second];
}

function raisedToll(text: string, offset: number): Toll[] {
  const found = raised.exec(text);
  const at = found?.indices?.groups?.number;
  if (!found || !at || /\b(?:could|may|might|would|will|from|earlier|previous)\b/u.test(found[0])) return [];
  return [
    {
      occasion: null,
      start: offset,
      end: offset + at[1],
      hedge: undefined,
      number: found.groups?.number ?? '',
      numberAt: offset + at[0],
      things: 'people',
      fate: 'died',
      asked: (_, told) => `to how many did the death toll ${told} rise`,
    },
  ];
}

function closingTolls(asking: Asking, text: string, offset: number): Toll[] {
  const found = closing.exec(text);
  const where = found?.indices?.groups?.occasion;
  if (!found || !where || unreal.test(found[0]) || !isPastClause(asking, offset, offset + where[1])) return [];
  const { ing, from = '', left = '', numberF, numberL } = found.groups ?? {};
  if (ing !== undefined) {
    return [tollAfter(asking, found, offset, { end: where[1], befell: ing.replace(/ing$/u, 'ed'), link: 'when' })];
  }
  const nth = numberF !== undefined ? 'F' : numberL !== undefined ? 'L' : null;
  if (nth === null) return [];
  const befell = nth === 'F' ? `forced${from}` : `left${left}`;
  return [tollAfter(asking, found, offset, { end: where[1], befell, link: 'when', nth })];
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
  /** Which of the counts of a pattern it is. */
  readonly nth?: 'F' | 'L';
}

/** The toll behind an occasion that opens its sentence. */
function tollAfter(
  asking: Asking,
  found: RegExpExecArray,
  offset: number,
  { end, befell, link, nth = undefined }: Opening,
): Toll {
  const group = (name: string) => found.groups?.[`${name}${nth ?? ''}`];
  const [hedge, number = '', things = ''] = [group('hedge'), group('number'), group('things')];
  return {
    hedge,
    number,
    numberAt: offset + (found.indices?.groups?.[`number${nth ?? ''}`]?.[0] ?? 0),
    things: things.trim(),
    fate: befell,
    occasion: { start: offset, end: offset + end },
    start: offset,
    end: offset + found[0].length,
    asked: (howMany, told) =>
      `${howMany} ${befalls(`were ${befell}`.replace(/^were left (?=without)/u, ''))} ${link} ${inSentence(asking, offset, told)}`,
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

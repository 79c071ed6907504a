import { seeded } from '../../../random/seeded.js';
import type { Question, Sentence, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { nearPercents } from '../../options/percents.js';
import { sayDate } from '../../text/dates/say-date.js';
import { isOwned, leadBody } from '../../text/deeds/lead-body.js';
import { possessive } from '../../text/names/possessive.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const byHowMuch: AskRule = {
  id: 'by-how-much',
  asks: 'how-many',
  make: (asking) => asking.reading.sentences.flatMap((sentence) => byHowMuchWasIt(asking, sentence)),
};

const difficulty = 0.5;
/** Verbs of going up or down, by their past, with their base. */
const changes: ReadonlyMap<string, string> = new Map([
  ['rose', 'rise'],
  ['fell', 'fall'],
  ['grew', 'grow'],
  ['sank', 'sink'],
  ['dropped', 'drop'],
  ['climbed', 'climb'],
  ['jumped', 'jump'],
  ['slipped', 'slip'],
  ['declined', 'decline'],
  ['increased', 'increase'],
  ['decreased', 'decrease'],
  ['shrank', 'shrink'],
]);
/** Their participles, where these are not the past. */
const perfect = new Set(['risen', 'fallen', 'grown', 'sunk', 'shrunk']);
const mostTokens = 12;

/** "Shares of Moorline fell 6.3%": by how much did they fall? The reporter's own word only, and one such change a sentence. */
function byHowMuchWasIt(asking: Asking, sentence: Sentence): Question[] {
  const { reading } = asking;
  const { start, end } = sentence;
  if (reading.structure[sentence.block]?.is !== 'body' || /["“”«»]|''/u.test(reading.text.slice(start, end))) return [];
  if (reading.quotes.some((quote) => quote.start < end && start < quote.end)) return [];
  const tokens = asking.tokensIn(start, end);
  const at = tokens.findIndex(({ text }) => changes.has(text) || perfect.has(text));
  const verb = tokens[at];
  const helper = tokens[at - 1];
  const isPerfect = /^(?:has|have)$/u.test(helper?.text ?? '');
  const base = verb && (isPerfect ? verb.text : changes.get(verb.text));
  if (!verb || base === undefined || !isSubject(tokens.slice(0, isPerfect ? at - 1 : at))) return [];
  const percent = /^ (?:by )?(\d+(?:\.\d)?)(%| percent\b| per cent\b)(?! points?)/u.exec(
    reading.text.slice(verb.end, end),
  );
  const figure = percent?.[1];
  if (!percent || figure === undefined) return [];
  const subject = selfContained(
    asking,
    { start, end: isPerfect ? (helper?.start ?? verb.start) : verb.start },
    null,
  )?.trim();
  const whole = subject && whoseItIs(asking, sentence, subject, verb.end + percent[0].length);
  if (!whole || isToldAgain(asking, sentence, subject)) return [];
  const near = nearPercents(figure, seeded('percents', reading.id, String(start)));
  if (near === null) return [];
  const say = (value: string) => `${value}${percent[2] ?? '%'}`;
  const key = say(figure);
  const stem = `By how much ${isPerfect ? helper?.text : 'did'} ${whole.subject} ${base}${whole.limit}?`;
  const distractors = near.others.map((value) => ({ text: say(value), because: `The article says ${key}.` }));
  const explanation = `The article gives the figure: ${key}.`;
  const evidence = [passage(asking, { start, end: whole.end }), ...whole.from.map((one) => passage(asking, one))];
  return choice({ rule: byHowMuch, stem, explanation, difficulty, evidence }, key, distractors, near.sorted.map(say));
}

/** Behind a figure: where, when and among whom. What it came to, and why, are no part of it. */
const limit =
  /^(?: to (?:[A-Z]{0,3}[$£€¥])?[\d.,]+(?: ?(?:million|billion|trillion|thousand|bn|m|cents|pence|percent|per cent|%))?)?(?<limit>(?: (?:in|on|from|among|against|between|during|for|over|at|since|this|last|within|compared with|so far|per)(?= )(?:(?! (?:after|as|because|when|while|but|and|despite|amid|following)\b)[^,;:()“”"])*)?)/du;
const period =
  /\b(?:in|over|for|during) the (?:(?:first|second|third|fourth|last|same) )?(?:(?:three|six|nine|twelve|12) months|quarter|half|year)(?: (?:ended|ending|to|through) (?:on )?(?:\d{1,2} )?\p{Lu}\p{L}+\.?(?: \d{1,2})?)?/u;

interface Whole {
  readonly subject: string;
  readonly limit: string;
  readonly end: number;
  /** Other sentences that say whose it is, and of when. */
  readonly from: readonly { readonly start: number; readonly end: number }[];
}

/** What changed, with its owner, and with what the figure is limited to; null where either cannot be told. */
function whoseItIs(asking: Asking, sentence: Sentence, subject: string, at: number): Whole | null {
  const { text } = asking.reading;
  const [from = 0, to = 0] = limit.exec(text.slice(at, sentence.end))?.indices?.groups?.limit ?? [];
  const told = from === to ? '' : limitToldWhole(asking, { start: at + from, end: at + to });
  if (told === null || (from === to && /^ (?:in|from|among|on|against|for)\b/u.test(text.slice(at)))) return null;
  const end = Math.max(at, at + to);
  const lower = inSentence(asking, sentence.start, subject);
  const own = told === '' ? '' : ` ${told.trim()}`;
  if (!isOwned(subject)) return { subject: lower, limit: own, end, from: [] };
  const lead = leadBody(asking);
  if (lead === null) return null;
  const named = `${possessive(asking.naming(lead.body))} ${lower.replace(/^the /u, '')}`;
  const isShares = /\b(?:shares?|stock)$/u.test(subject);
  const when =
    isShares || /\b(?:year|month|quarter|half|week|\d{4})\b/u.test(own) ? '' : periodBefore(asking, sentence);
  if (when === null) return null;
  const shown = lead.from.start === sentence.start ? [] : [lead.from];
  return {
    subject: named,
    limit: `${own}${when === '' ? '' : ` ${when.text}`}`,
    end,
    from: when === '' ? shown : [...shown, when.from],
  };
}

/** "In Europe last year" is "in Europe in 2023"; "over the winter" is the last one. */
function limitToldWhole(asking: Asking, at: { readonly start: number; readonly end: number }): string | null {
  const text = asking.reading.text.slice(at.start, at.end);
  if (/^ (?:over|during|in) the (?:winter|spring|summer|autumn|weekend)\.?$/u.test(text))
    return text.replace(/\.$/u, '');
  const last = asking.timesIn(at.start, at.end).find(({ end }) => end === at.end);
  const date = last && /^(?:last|this) /u.test(last.text) ? sayDate(last.value) : null;
  if (!last || date === null) return selfContained(asking, at, null);
  const before = { start: at.start, end: last.start };
  const left = last.start - at.start < 2 ? '' : selfContained(asking, before, null);
  return left === null ? null : ` ${left.trim().replace(/ in$/u, '')} in ${date}`.replace(/ {2,}/gu, ' ');
}

/** The quarter or the year that the sentence before, of the same paragraph, gives its own figures for. */
function periodBefore(asking: Asking, { start, block }: Sentence): { text: string; from: Sentence } | null {
  const before = asking.sentenceAt(start - 2);
  const found = before?.block === block ? period.exec(asking.reading.text.slice(before.start, before.end)) : null;
  return before && found ? { text: found[0], from: before } : null;
}

/** A noun phrase that opens the sentence, and nothing else. */
function isSubject(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > mostTokens) return false;
  return tokens.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/u.test(pos)) && tokens[0]?.pos !== 'ADP';
}

/** Whether another sentence has the same thing change: then it needs a time to tell which change is meant. */
function isToldAgain({ reading, overlap }: Asking, { start }: Sentence, subject: string): boolean {
  return reading.sentences.some((other) => {
    const text = reading.text.slice(other.start, other.end);
    return other.start !== start && /\d(?:%| percent)/u.test(text) && overlap(text, subject) >= 1;
  });
}

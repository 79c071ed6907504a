import { contentWords } from '../../../check/text/content-words.js';
import type { Sentence } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { toldWhole } from '../clauses/told-whole.js';
import { selfContained } from '../sentences/self-contained.js';
import { theThings } from '../sentences/the-things.js';

/** What was decided, in words that stand alone: up to the reason or the occasion where the whole does not, with what "them" or "the matter" was. */
export function decidedWhat(
  asking: Asking,
  at: { readonly start: number; readonly end: number },
): { readonly text: string; readonly from: Sentence | null } | null {
  const things = theThings(asking, at) ?? theMatter(asking, at);
  if (things !== null) return things;
  const told = asking.reading.text.slice(at.start, at.end);
  // "That a curfew after 9 p.m. was unlawful": what is within a clause is part of it.
  const occasion = /^ ?that /u.test(told) ? null : / (?:after|despite|following|amid|because of) /u.exec(told);
  const whole = toldWhole(asking, at, null)?.trim();
  const shorter = occasion && toldWhole(asking, { start: at.start, end: at.start + occasion.index }, null)?.trim();
  const text = occasion && shorter ? shorter : whole;
  return text && contentWords(text).size >= fewestContentWords ? { text, from: null } : null;
}

const fewestContentWords = 2;
const matter =
  /\bthe (?<what>matter|issue|question|decision|vote|plan|plans|proposal|measure|move)(?![’']|\p{L}| (?:of|to|for|on)\b)/u;
/** "Councillors have voted to close two libraries": that was the plan. */
const plans =
  /\b(?:voted|decided|agreed|plans?|planned|wants?|proposed) (?<to>to (?:(?! despite| after| in spite)(?:[^,.;:“”]|(?<=\d)[.,](?=\d)))+)/u;
const opened =
  /\b(?:decision|vote|question|motion|proposal|plan)(?: on| of)? (?:whether )?to [^,.;:“”]+|\b(?:decision|vote) on [^,.;:“”]+/u;

/** "To delay the matter": what the sentence before says was to be decided. */
function theMatter(
  asking: Asking,
  at: { readonly start: number; readonly end: number },
): { readonly text: string; readonly from: Sentence } | null {
  const { text } = asking.reading;
  const own = asking.sentenceAt(at.start);
  const before = own && asking.sentenceAt(Math.max(0, own.start - 3));
  const passed = text.slice(at.start, at.end).replace(/ (?:after|despite|following|amid) .*$/u, '');
  const found = matter.exec(passed);
  const said = before === null ? '' : text.slice(before.start, before.end);
  const isPlan = /^(?:plans?|proposal|measure|move)$/u.test(found?.groups?.what ?? '');
  const told = isPlan ? plans.exec(said) : opened.exec(said);
  if (!found || !before || !told) return null;
  const from = before.start + told.index + (isPlan ? told[0].length - (told.groups?.to ?? '').length : 0);
  const named = selfContained(asking, { start: from, end: before.start + told.index + told[0].length }, null)?.trim();
  const left = passed.slice(0, found.index).trim();
  const right = passed.slice(found.index + found[0].length).trim();
  const what = isPlan ? `${found[0]} ${named}` : `the ${named}`;
  const whole = `${left} ${what} ${right}`.trim();
  return named && !/\b(?:it|its|they|their|them|he|she)\b/u.test(whole) ? { text: whole, from: before } : null;
}

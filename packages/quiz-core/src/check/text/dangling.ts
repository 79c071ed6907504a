import { outsideQuotes } from './outside-quotes.js';
import { words } from './words.js';

export interface Dangling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly is: 'person' | 'thing' | 'demonstrative' | 'time' | 'noun';
}

const person = /\b(?:he|she|him|her|his|hers|himself|herself)\b/giu;
const thing = /\b(?:it|its|itself|they|them|their|theirs|themselves)\b/giu;
const demonstrative =
  /\b(?:this|these|those)\b(?! (?:who|that|which|of)\b)|\bthat (?=(?:day|week|month|year|night|time|meeting|move|plan|point|country|city)\b)|\bthe (?:latter|former)\b(?! \p{L}+ (?:minister|president))/giu;
const time =
  /\b(?:(?:last|past|next|coming) (?:few|several|couple of|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days|weeks|months|years|decades)|yesterday|today|tomorrow|tonight|now|nowadays|recently|currently|earlier|ago|here|(?:last|this|next|past|coming) (?:week|weekend|month|year|night|morning|evening|afternoon|spring|summer|fall|autumn|winter|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/giu;
/** Nouns that stand for something named before: alone after "the" they leave the reader looking for it. */
const generic =
  /\bthe (?:(?:two|three|four|other|same|new|latest) )?(?:plan|measure|move|bill|proposal|deal|decision|agreement|law|policy|project|program|programme|scheme|change|changes|idea|group|company|firm|organisation|organization|agency|committee|council|chamber|effort|team|club|party|event|incident|attack|accident|crash|meeting|talks|visit|report|study|statement|document|letter|survey|poll|issue|matter|problem|situation|case|man|woman|boy|girl|men|women|children|couple|pair|suspect|victim|victims|official|officials|spokesman|spokeswoman|region|area|town|village|state|county|district|province|campaign|countries|states|cities|shift|trend|city|goal|target|ad|period|crime|technique|tool|hashtag|example|offensive|site|building|region|place|results?|money|funds?|amount|figure|number|closures?|toll|wreckage|debris|restrictions?|allegations?|claims?|charges?|comments?|remarks?|reference|announcement|interview|question|tweet|video|letter|e-?mail|ruling|verdict|lawsuit|complaint|response|request|offer|information)\b(?!\s+(?:of|that|which|who|whose|whom|to|in|at|for|on|between|with|by|from|against|over|about|called|named|into|near|behind|when|where|hall|square|centre|center|house|manager|leader|chair|chief|record)\b|[’'])/giu;
/** What gives a pronoun of a thing something to stand for. */
const introduced = /\b(?:the|a|an|each|every|which|what|whose|how many|both|all)\s+\p{L}+|\p{L}+[’']s?\s+\p{L}+/iu;

/**
 * Words of a stem that point at something the stem does not name: pronouns with nothing before them, "this plan",
 * "yesterday", "the company". Nothing inside quotation marks counts.
 *
 * A pronoun of a person is bound by a name before it, or by the question's own "who" ("Who said he would resign?").
 */
export function dangling(text: string): Dangling[] {
  const plain = outsideQuotes(text);
  const found = (pattern: RegExp, is: Dangling['is']): Dangling[] => {
    return [...plain.matchAll(pattern)].map((match) => {
      return { start: match.index, end: match.index + match[0].trimEnd().length, text: match[0].trim(), is };
    });
  };
  return [
    ...found(person, 'person').filter(({ start }) => !bindsPerson(plain.slice(0, start))),
    ...found(thing, 'thing').filter(
      ({ start, end }) => !bindsThing(plain.slice(0, start)) && !isExpletive(plain.slice(start, end + 40)),
    ),
    ...found(demonstrative, 'demonstrative').filter(
      ({ start }) => !/\b(?:which|who|what|one|any) of $/iu.test(plain.slice(0, start)),
    ),
    ...found(time, 'time'),
    ...found(generic, 'noun'),
  ].sort((a, b) => a.start - b.start);
}

function bindsPerson(before: string): boolean {
  if (/^\s*(?:who|whose|to whom|which \p{L}+)\b/iu.test(before)) return true;
  return names(before);
}

function bindsThing(before: string): boolean {
  return names(before) || introduced.test(before);
}

/** Whether a capitalised word other than the first stands there. */
function names(before: string): boolean {
  return words(before).some((word, index) => index > 0 && /^\p{Lu}/u.test(word) && word !== 'I');
}

function isExpletive(from: string): boolean {
  return /^it(?:\s+\p{L}+){0,2}\s+(?:is|was|be|been|seems?|takes?|took|would|will|rain(?:s|ed)?)\b/iu.test(from);
}

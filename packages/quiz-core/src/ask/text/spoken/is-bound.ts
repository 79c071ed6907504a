import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { hasSubjectAndVerb, isNoun } from './subject-and-verb.js';

/** A pronoun of one person, whom a stem names beside the words. */
export type Bound = 'he' | 'she';

const person = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
const thirdPerson = /^(?:it|its|they|them|their|theirs|itself|themselves)$/iu;
const be = /^(?:is|are|was|were|[’']s|[’']re)$/iu;

/**
 * Whether a word of somebody's, where it is a pronoun or points at something, has in the words before it what it stands for. Other words
 * are bound.
 *
 * @param start where the words start; `tokens` are theirs.
 */
export function isBound(
  asking: Asking,
  start: number,
  tokens: readonly Token[],
  index: number,
  bound: Bound | undefined,
): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const before = tokens.slice(0, index);
  // Some texts keep "he’s" in one piece.
  const text = token.text.replace(/[’'].*$/u, '');
  if (person.test(text)) return genderOf(text) === bound || isNamedBefore(asking, start, token, tokens[index + 1]);
  if (/^that$/iu.test(text) && isLast(tokens, index) && answersClause(before)) return true;
  // "You can see that across the board."
  if (/^that$/iu.test(text) && index > 0 && tokens[index + 1]?.pos === 'ADP') return false;
  if (/^(?:that|this)$/iu.test(text) && takesUpClause(before, tokens[index + 1])) return true;
  if (/^(?:this|these|those)$/iu.test(text)) return saysWhich(tokens.slice(index, index + 4));
  if (/^that$/iu.test(text)) return joins(tokens[index - 1], tokens[index + 1], tokens[index + 2]);
  if (!thirdPerson.test(text)) return true;
  return isHeldBy(before, text) || (opensItsClause(before) && isForeshadowing(tokens.slice(index)));
}

function isLast(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1).every(({ pos }) => pos === 'PUNCT');
}

/** Which of the two a pronoun of a person is. */
export function genderOf(pronoun: string): Bound {
  return /^(?:he|him|his|himself)/iu.test(pronoun) ? 'he' : 'she';
}

/** Whether somebody is named before a "he" or "she" whom it can stand for: of that gender, or of one the names do not tell. */
function isNamedBefore(asking: Asking, start: number, { text, start: at }: Token, next: Token | undefined): boolean {
  const gender = genderOf(text);
  const people = asking
    .mentionsIn(start, next === undefined ? at : next.start)
    .filter(({ by, start: from }) => by === 'name' && from < at)
    .map(({ entity }) => asking.reading.entities[entity]);
  return people.some((one) => one?.type === 'PER' && (one.gender === gender || one.gender === 'unknown'));
}

/**
 * Whether a noun before an "it" or "they" can be what it stands for: of its number, and in a part of the sentence before it. What is
 * called for in one breath is not taken up in the same: in "an idea of who should build it" the "it" is something else.
 */
function isHeldBy(before: readonly Token[], pronoun: string): boolean {
  const isPlural = /^th/iu.test(pronoun);
  const holds = (token: Token) => isNoun(token) && !abstract.test(token.text) && (!isPlural || isSeveral(token));
  if (/^(?:its|itself|their|theirs|themselves)$/iu.test(pronoun)) return before.some(holds);
  const parts = before.findLastIndex(
    ({ pos, text }) =>
      pos === 'PUNCT' ||
      /^(?:and|but|or|so|because|if|when|while|that|who|which|before|after|until|as|since|unless|than)$/iu.test(text),
  );
  return before.slice(0, Math.max(0, parts)).some(holds);
}

/** "This town", "these days", "those who came": where the speaker is, or whom the words say. A "this" alone is what was spoken of before. */
function saysWhich([pointing, next, ...rest]: readonly Token[]): boolean {
  if (next === undefined) return false;
  if (/^those$/iu.test(pointing?.text ?? '')) return /^(?:who|that|which|of|in|with)$/iu.test(next.text);
  return isNoun(next) || ((next.pos === 'ADJ' || next.pos === 'VERB') && rest[0] !== undefined && isNoun(rest[0]));
}

/** Verbs, and what is said of things, behind which a "that" opens a clause. */
const opensClause =
  /^(?:think|believe|know|say|tell|feel|hope|see|show|mean|understand|agree|argue|add|admit|accept|promise|swear|fear|worry|expect|suppose|guess|find|hear|learn|realize|realise|remember|forget|prove|ensure|sure|clear|true|certain|likely|glad|happy|sad|sorry|proud|confident|convinced|aware|afraid|important|vital|wrong|right|possible|so|such|be|fact|idea|feeling|view|doubt|chance|hope|reason|evidence|sign|now|except|given|provided)$/iu;

/** Whether a "that" joins clauses: "the wall that leaks", "I think that it leaks". Else it points at what stands elsewhere: "who made that call". */
function joins(before: Token | undefined, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (before === undefined || next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP') return false;
  if (next.pos === 'ADJ' && (afterNext === undefined || afterNext.pos === 'PUNCT')) return false;
  if (
    isNoun(before) ||
    /^(?:something|anything|nothing|everything|somebody|someone|anybody|anyone|nobody|everybody|everyone|people|all|one|those|\\d{4})$/iu.test(
      before.text,
    )
  )
    return true;
  return next.pos !== 'VERB' && next.pos !== 'AUX' && (opensClause.test(before.lemma) || opensClause.test(before.text));
}

/** "There is no doubt that it …": nothing that a pronoun takes up. */
const abstract =
  /^(?:doubt|question|way|fact|idea|reason|sense|point|chance|course|lot|(?:time|day|week|month|year|hour|minute|moment|mile|thing|dollar)s?)$/iu;

function isSeveral({ text, lemma }: Token): boolean {
  return text.toLowerCase() !== lemma.toLowerCase() || /s$|^(?:people|men|women|children|police)$/iu.test(text);
}

/** Whether a word opens a clause inside a sentence: "I think it is …", "if it rains, it is …". */
function opensItsClause(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last === undefined || last.pos === 'PUNCT' || last.pos === 'CCONJ' || opensClause.test(last.lemma);
}

/** "The wall broke, and that is why …": behind a conjunction, the clause before it is what "that" takes up. */
function takesUpClause(before: readonly Token[], next: Token | undefined): boolean {
  const [comma, joint] = before.slice(-2);
  const isJoined =
    comma !== undefined && /^[,;—–]$/u.test(comma.text) && /^(?:and|but|so|because)$/iu.test(joint?.text ?? '');
  return (
    isJoined &&
    be.test(next?.text ?? '') &&
    hasSubjectAndVerb(before.slice(0, -2)) &&
    !before.some(({ text }) => thirdPerson.test(text))
  );
}

/** Farthest, in tokens, from "it is" to the clause it leads up to. */
const soon = 6;

/** "It would be wrong to …", "it could be that …", "it was the tide that …": nothing the pronoun stands for. "It is a gift to us" is said of something. */
function isForeshadowing(tokens: readonly Token[]): boolean {
  const [first, verb, ...rest] = tokens;
  if (!/^it(?:[’']s)?$/iu.test(first?.text ?? '') || verb === undefined) return false;
  const behind = /[’']s$/iu.test(first?.text ?? '') ? [verb, ...rest] : rest;
  if (verb.pos !== 'AUX' && !/^(?:takes?|took|seems?|seemed|makes?|[’']s)$/iu.test(verb.text) && behind === rest)
    return false;
  const joint = behind.slice(0, soon).findIndex(({ text }) => /^(?:to|that|when|if|whether|how|who)$/iu.test(text));
  if (joint < 0) return false;
  const between = behind.slice(0, joint);
  return /^to$/iu.test(behind[joint]?.text ?? '')
    ? behind[joint + 1]?.pos === 'VERB'
    : between.every(({ pos }) => pos !== 'PUNCT');
}

/** "We made mistakes, and I apologize for that": the clause before the conjunction is what the last word takes up. */
export function answersClause(before: readonly Token[]): boolean {
  const joint = before.findLastIndex(
    ({ text }, at) => /^(?:and|but|so)$/iu.test(text) && /^[,;—–]$/u.test(before[at - 1]?.text ?? ''),
  );
  return joint > 0 && hasSubjectAndVerb(before.slice(0, joint));
}

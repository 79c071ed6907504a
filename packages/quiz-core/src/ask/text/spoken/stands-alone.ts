import { dangling } from '../../../check/text/dangling.js';
import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import type { Extent } from './spoken-sentences.js';

const person = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
const thirdPerson = /^(?:it|its|they|them|their|theirs|itself|themselves)$/iu;
const be = /^(?:is|are|was|were|[’']s|[’']re)$/iu;
const deictic =
  /^(?:here|there|then|so|such|either|neither|too|both|otherwise|another|others?|one|ones|the (?:latter|former))$/iu;

const mostExclaimed = 5;
/** "Of that distinction", "these mistakes", "this development": somebody spoke of them before. "This town" is where the speaker is. */
const pointsBack =
  /\b(?:(?:of|with|for|to|in|on|about|from|by|at|like) that (?!(?:is|was|he|she|they|we|I|you|it)\b)\p{L}+$|(?:those|these) (?!(?:who|that|which|are|were|is|have|in|of|with)\b)\p{L}+s\b(?! (?:who|that|which)\b)|(?:this|that|such an?|such) (?:thing|development|decision|plan|issue|move|bill|idea|case|approach|policy|report|result|process|situation|problem|question|distinction|proposal|kind|sort|type|stuff|language|law|deal|rule|change|system|project|figure|number|study|finding|experience|event|attack|crime|mistake|claim|statement|comment|remark|argument|debate|fight|effort|campaign|program|programme|measure|step|trend|election|race|vote|contract|cut|tax|job|role|position|action|behaviou?r|meeting|visit|book|film|match|game|topic|subject|matter|moment|area|man|woman|guy|person|way|point|party|team|group|company)s?\b|(?:those|these|such) things\b)/iu;

/**
 * Whether a stretch of quoted words is a clause a reader understands by itself: it has a subject and a verb, and its pronouns
 * refer to something inside it (or to the speaker and the listener). "It is a lovely experiment" passes, for it says what
 * "it" is; "It saved us" does not.
 *
 * @param isWhole true for a sentence as the speaker spoke it: it is one, even where no verb is found in it.
 * @param gap what the reporter put in its middle.
 */
export function standsAlone(
  asking: Asking,
  { start, end }: Extent,
  isWhole: boolean,
  gap: Extent = { start: end, end },
): boolean {
  const tokens = [...asking.tokensIn(start, gap.start), ...asking.tokensIn(gap.end, end)];
  const spoken = asking.reading.text.slice(start, gap.start) + asking.reading.text.slice(gap.end, end);
  const [first] = tokens;
  if (!first || !(opens(first) || tokens.at(-1)?.text === '?') || !(isWhole || hasSubjectAndVerb(tokens))) return false;
  if (!isWhole && !opensWithClause(tokens)) return false;
  if (dangling(spoken).some(({ is }) => is === 'noun')) return false;
  if (isExclamation(tokens) || endsPointing(tokens) || isHalf(tokens)) return false;
  // "In this case", in the second of two sentences, is the case of the first.
  const isPair = /^\P{L}*\p{Lu}/u.test(asking.reading.text.slice(gap.end, end));
  if (pointsBack.test(isPair ? asking.reading.text.slice(start, gap.start) : spoken)) return false;
  return tokens.every((token, index) => {
    const before = tokens.slice(0, index);
    // Some texts keep "he’s" in one piece.
    const text = token.text.replace(/[’'].*$/u, '');
    if (person.test(text)) return isNamedBefore(asking, start, token, tokens[index + 1]);
    // "You can see that across the board."
    if (/^that$/iu.test(text) && index > 0 && tokens[index + 1]?.pos === 'ADP') return false;
    if (/^(?:this|these|those)$/iu.test(text)) return saysWhich(tokens.slice(index, index + 4));
    if (/^that$/iu.test(text)) return joins(tokens[index - 1], tokens[index + 1], tokens[index + 2]);
    if (thirdPerson.test(text)) return isHeldBy(before, text) || (index === 0 && isForeshadowing(tokens));
    return index > 0 || !deictic.test(text) || (/^there$/iu.test(text) && be.test(tokens[1]?.text ?? ''));
  });
}

/** "The absurd, third-grade theatrics": few words and no verb. In longer sentences a missing verb is the tagger's slip. */
function isExclamation(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ pos }) => pos !== 'PUNCT');
  if (spoken.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const looksLikeVerb = spoken.slice(1).some(({ text }) => /(?:ed|[^s]s|ll|ve|re)$/u.test(text));
  const isList = tokens.some(({ text }) => text === ',');
  return spoken.length <= mostExclaimed || tokens.at(-1)?.text === '?' || isList || !looksLikeVerb;
}

/** "Unless they have decided to go": a condition without what follows from it. "That's what it is for": nothing is named. */
function isHalf(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens.map(({ text }) => text);
  if (/^(?:unless|if|although|though|because|whereas)$/iu.test(first ?? ''))
    return !tokens.some(({ text }) => text === ',') && tokens.at(-1)?.text !== '?';
  if (/^(?:that|this|it)$/iu.test(first ?? '') && be.test(second ?? ''))
    return /^(?:what|how|why|where|when|who)$/iu.test(third ?? '');
  // "The most careful man to ever sail": every verb hangs on a "to".
  const verbs = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const hangs = (verb: Token) => {
    const at = tokens.indexOf(verb);
    return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^to$/iu.test(text));
  };
  return /^(?:the|an?)$/iu.test(first ?? '') && verbs.length > 0 && verbs.every(hangs);
}

/** "You can’t teach that, "We have never been there": the last word is what the sentence is about, and it stands elsewhere. */
function endsPointing(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT');
  if (last === undefined || tokens.at(-1)?.text === '?') return false;
  if (/^(?:that|so|there|either|too|one|ones)$/iu.test(last.text)) return true;
  // "Many animals can as well": what they can do stands elsewhere, unless the words have said what another can.
  const modal = tokens.findLast(({ text }) => /^(?:can|could|will|would|should|must)$/iu.test(text));
  if (
    modal &&
    tokens.some((token, at) => token !== modal && token.text === modal.text && tokens[at + 1]?.pos === 'VERB')
  )
    return false;
  const [before] = tokens.slice(tokens.indexOf(last) - 1);
  return (
    /^(?:can|could|will|would|should|must|do|does|did)$/iu.test(last.text) ||
    (/^well$/iu.test(last.text) && /^as$/iu.test(before?.text ?? ''))
  );
}

/** Whether somebody is named before a "he" or "she" whom it can stand for: of that gender, or of one the names do not tell. */
function isNamedBefore(asking: Asking, start: number, { text, start: at }: Token, next: Token | undefined): boolean {
  const gender = /^(?:he|him|his|himself)/iu.test(text) ? 'he' : 'she';
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
      /^(?:and|but|or|so|because|if|when|while|that|before|after|until|as|since|unless|than)$/iu.test(text),
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
  if (isNoun(before) || /^(?:something|anything|nothing|everything|all|one|those)$/iu.test(before.text)) return true;
  return next.pos !== 'VERB' && next.pos !== 'AUX' && (opensClause.test(before.lemma) || opensClause.test(before.text));
}

/** "There is no doubt that it …": nothing that a pronoun takes up. */
const abstract =
  /^(?:doubt|question|way|fact|idea|reason|sense|point|chance|course|lot|(?:time|day|week|month|year|hour|minute|moment|mile|thing|dollar)s?)$/iu;

function isSeveral({ text, lemma }: Token): boolean {
  return text.toLowerCase() !== lemma.toLowerCase() || /s$|^(?:people|men|women|children|police)$/iu.test(text);
}

/** What stands before the first comma of a cut piece is a clause or an opening like "In 2014", not the end of another clause. */
function opensWithClause(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || /^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') || (comma === 1 && tokens[0]?.pos === 'ADV'))
    return true;
  return hasSubjectAndVerb(tokens.slice(0, comma));
}

/** A clause opens with its subject, an adverbial or an imperative, not with a word that needs a clause before it. */
function opens({ pos, text }: Token): boolean {
  return (
    pos !== 'PUNCT' && pos !== 'PART' && !/^(?:to|which|who|whom|whose|where|whether|than|of|as|like)$/iu.test(text)
  );
}

/** Whether the first finite verb has a subject before it, in the clause itself: "the fact that it rains" has none. */
export function hasSubjectAndVerb(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token, index) => {
    if (token.pos !== 'VERB' && token.pos !== 'AUX') return false;
    const previous = tokens[index - 1];
    if (/ing$/u.test(token.text) || previous?.text.toLowerCase() === 'to') return false;
    // "Into advanced age": behind a preposition a participle belongs to a noun.
    if (token.pos === 'VERB' && previous?.pos === 'ADP' && /ed$/u.test(token.text)) return false;
    // A bare form is finite only beside its subject: in "to extort or seek" it is not.
    const isBare = token.pos === 'VERB' && token.text.toLowerCase() === token.lemma.toLowerCase();
    return index === 0 || !isBare || /^(?:NOUN|PROPN|PRON|ADV|AUX)$/u.test(previous?.pos ?? '');
  });
  // A question puts its verb before its subject.
  if (tokens.at(-1)?.text === '?') return verb >= 0;
  const before = tokens.slice(0, Math.max(0, verb));
  if (before.slice(1).some(({ text }) => /^(?:that|which|who|whose|whom|whoever|whatever|whichever)$/iu.test(text)))
    return false;
  return before.some((token) => isNoun(token) || token.pos === 'PRON' || /^(?:there|this|that)$/iu.test(token.text));
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
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

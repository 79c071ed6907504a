import { amount } from '../../../check/text/amount.js';
import { contentWords } from '../../../check/text/content-words.js';
import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import { words } from '../../../check/text/words.js';
import { commonWords } from '../../../generated/common-words.js';
import type { Entity, Quote, Token } from '../../../schema/index.js';
import type { Asking, Said } from '../../asking.js';
import { nameEverybody } from '../names/name-everybody.js';
import { pointsElsewhere } from '../sentences/points-elsewhere.js';
import { sortOf } from '../speakers/sort-of.js';
import { pointsOf } from '../spoken/points-of.js';
import { hasSubjectAndVerb } from '../spoken/subject-and-verb.js';
import { isSound } from './is-sound.js';
import { verbOf } from './verb-of.js';

/** What somebody is reported to have said, as it can stand in a stem. */
export interface Reported {
  /** After "that", or after "to". */
  readonly form: 'that' | 'to';
  readonly clause: string;
  /** What a pronoun in the clause tells about the speaker. */
  readonly gender?: 'he' | 'she' | 'it';
}

/** Words that are no names even where a sentence gives them a capital. */
const everyday = new Set(commonWords);

const mostWords = 22;
const fewestWords = 4;

/**
 * The content of indirect or mixed speech with everybody in it named, and whatever was in quotation marks still in them.
 *
 * @returns null where it does not stand alone: something in it points out of it, or it is no clause.
 */
export function reported(asking: Asking, { quote, speaker }: Said): Reported | null {
  if (quote.kind === 'direct' || quote.fragments !== undefined || !followsItsCue(asking, quote)) return null;
  if (isRelative(asking, quote)) return null;
  const { text } = asking.reading;
  const opener = /^(?:that|to)\s+/iu.exec(quote.text)?.[0] ?? '';
  const start = quote.start + opener.length;
  const between = text.slice(quote.to?.end ?? quote.cue?.end ?? quote.start, quote.start);
  const form = /^to\b/iu.test(opener) || /^\s*to\s+$/iu.test(between) ? 'to' : 'that';
  // "At that week's debate": what looks like the opening of a clause points at a time.
  if (/^(?:day|week|month|year|night|time|point|evening|morning)\b/iu.test(text.slice(start, quote.end))) return null;
  if (/^(?:if|whether|how|why|what|who|whom|when|where|which)\b/iu.test(text.slice(start, quote.end))) return null;
  const whole = shortened(asking, start, quote.end - (/[\s,.;:]*$/u.exec(quote.text)?.[0].length ?? 0));
  const earlier = beforeItsTime(asking, start, whole);
  const clauseOf = (end: number) => clauseUpTo(asking, { quote, speaker }, form, start, end);
  return clauseOf(whole) ?? (earlier === null ? null : clauseOf(earlier));
}

function clauseUpTo(
  asking: Asking,
  { quote, speaker }: Pick<Said, 'quote' | 'speaker'>,
  form: Reported['form'],
  start: number,
  end: number,
): Reported | null {
  if (/^(?:not )?to\b/iu.test(asking.reading.text.slice(start, end))) return null;
  if (goesOn(asking, quote, end)) return null;
  if (form === 'that' && !hasMainClause(asking.tokensIn(start, end))) return null;
  // "He was always charming, Lee said": a pronoun in front of the speaker's name is mostly somebody else.
  const isInverted = quote.cue !== null && quote.cue.start >= end;
  if (isInverted && /^(?:he|she)\b/iu.test(asking.reading.text.slice(start, end))) return null;
  const speakerMayBeHe = !tellsSomebody(asking, quote);
  const named = nameEverybody(asking, { start, end }, speaker.entity, speakerMayBeHe);
  if (saysLittle(asking, { start, end })) return null;
  if (named === null || (named.gender !== undefined && mayBeAnother(asking, { start, end }, speaker.entity)))
    return null;
  const plain = unrelated(named.text.replace(/\s+/gu, ' '));
  const clause = curly(decapitalised(asking, start, plain).replace(/[,.](?=(?:["”]|'')$)|[\s,;]+$/u, ''));
  if (clause === null || !isSound(clause, form) || pointsElsewhere(asking, { start, end }, clause)) return null;
  if (pointsAtNoun(asking.tokensIn(start, end))) return null;
  return { form, clause, ...(named.gender === undefined ? {} : { gender: named.gender }) };
}

/** "Had not seen that pledge in writing": no verb follows, of which the noun might be the subject, so that "that" points back at it. */
function pointsAtNoun(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    if (index === 0 || !/^that$/iu.test(text) || tokens[index - 1]?.pos === 'NOUN') return false;
    const noun = tokens[index + 1]?.pos === 'ADJ' ? tokens[index + 2] : tokens[index + 1];
    return noun?.pos === 'NOUN' && !tokens.slice(index + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  });
}

/** Less content than this has to be about what the article is about. */
const fewestContentWords = 2;

function saysLittle(asking: Asking, at: { start: number; end: number }): boolean {
  return (
    contentWords(asking.reading.text.slice(at.start, at.end)).size < fewestContentWords && pointsOf(asking, at) === 0
  );
}

/** "The jobs that trade has shipped overseas": behind a noun that says nothing, "that" opens no report. */
function isRelative({ reading, tokensIn }: Asking, { start, text, cue, to }: Quote): boolean {
  const before = tokensIn(Math.max(0, start - 40), start).at(-1);
  if (!/^that\b/iu.test(text) || before?.pos !== 'NOUN' || reading.text.slice(before.end, start).trim() !== '')
    return false;
  const isWithin = (part: { start: number; end: number } | null | undefined) =>
    part !== null && part !== undefined && part.start <= before.start && before.end <= part.end;
  const means = cue === null ? null : medium.exec(reading.text.slice(cue.end, before.end));
  if (cue !== null && means !== null && cue.end + means.index + means[0].length === before.end) return false;
  return !isWithin(cue) && !isWithin(to) && !(before.lemma in verbOf) && !stance.test(before.text);
}

/** "She thanked Ann Lee for what she calls …": behind the name of another woman a "she" may be either. */
function mayBeAnother(
  { reading, mentionsIn }: Asking,
  { start, end }: { start: number; end: number },
  speaker: Entity | null,
): boolean {
  return mentionsIn(start, end).some((mention) => {
    const other = reading.entities[mention.entity];
    if (mention.by !== 'name' || other === undefined || other === speaker || other.type !== 'PER') return false;
    const behind = outsideQuotes(reading.text.slice(start, end)).slice(mention.end - start);
    return other.gender !== 'she' && /\b(?:he|his|him)\b/u.test(behind)
      ? true
      : other.gender !== 'he' && /\b(?:she|her)\b/u.test(behind);
  });
}

/** What somebody is to the speaker gives the speaker away, and "also" leans on what was said before: "rival Bo Lind", "is also to visit". */
function unrelated(text: string): string {
  const parts = text.split(/(["“”]|'')/u);
  return parts
    .map((part, index) => (index % 4 === 0 ? part.replace(relation, '').replace(/ also(?= )/gu, '') : part))
    .join('');
}

const relation =
  /\b(?:(?:his|her|its|their) )?(?:(?:\p{L}+-)?(?:Democratic|Republican|GOP|Labour|Conservative|chief|fellow|former|longtime|old|main|bitter) )*(?:rival|opponent|challenger|counterpart|colleague|predecessor|successor|running mate),? (?=\p{Lu}\p{L}+ \p{Lu})/gu;

/** "Lee was a giant, she said, until …", "gives them authority | to …": what was said goes on behind the cue, or behind the cut. */
function goesOn({ reading, sentenceAt }: Asking, { cue, speaker, end: whole }: Quote, end: number): boolean {
  const cueEnd = Math.max(cue?.end ?? 0, speaker?.end ?? 0);
  const isBehind = cue !== null && cue.start >= whole;
  const last = sentenceAt(end - 1)?.end ?? end;
  if (isBehind && cueEnd < last)
    return /^, (?:until|till|because|unless|if|when|although|though|except|but only|before|after|since|while|as long as|so long as)\b/iu.test(
      reading.text.slice(cueEnd, last),
    );
  return /^ (?:to|of|for|that|than|until|unless|if|but|because of)\b/u.test(reading.text.slice(end, last));
}

/** "Told her that she …": the pronoun is more likely the listener, unless that is a council, or reporters. */
function tellsSomebody({ reading, whoNamed }: Asking, { cue, start, to }: Quote): boolean {
  const isBody = to !== undefined && sortOf(whoNamed(to.name) ?? { entity: null, option: to.name }) === 'body';
  if (to !== undefined && !isBody) return true;
  return cue !== null && cue.end < start && /\b(?:him|her|them|it|us|me)\b/iu.test(reading.text.slice(cue.end, start));
}

/** Words of a longer clause that may go: what comes behind them gives a reason or an example. What stands behind a "but" may be the point. */
const extra = /\s+(?:because(?! of\b)|since)\s|,\s+(?:which|who|such as|including|and|because)\s/gu;

/** Where a clause that is too long for a stem may end instead: before a reason, an example or a second clause. */
function shortened(asking: Asking, start: number, end: number): number {
  const text = asking.reading.text.slice(start, end);
  if (words(outsideQuotes(text)).length <= mostWords) return end;
  const cut = [...text.matchAll(extra)].findLast(({ index }) => words(text.slice(0, index)).length <= mostWords);
  return cut === undefined || words(text.slice(0, cut.index)).length < fewestWords ? end : start + cut.index;
}

/** Without these a clause is as true before "after the vote" as with it. */
const limited = /\b(?:not|no|never|none|nobody|only|until|unless|if|would|could|might|should)\b|n[’']t\b/iu;

/** A time at the end that only the day of speaking tells. */
const relativeTime =
  /(?<!\b(?:of|from|since|by|until|till|for|in|to|than|between|and))(?:,\s+|\s+)(?:right now|now|today|tonight|tomorrow|yesterday|(?:early |late |later )?(?:next|last|this) (?:spring|summer|autumn|fall|winter|week|weekend|month|year|night|morning|afternoon|evening|season|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))$/u;

/** Where a clause may end when what tells its time cannot be said by itself ("after the new prime minister came to power"). */
function beforeItsTime(asking: Asking, start: number, end: number): number | null {
  const text = asking.reading.text.slice(start, end);
  const cut = relativeTime.exec(text)?.index ?? [...text.matchAll(/,?\s+(?:after|before)\s/gu)].at(-1)?.index;
  if (cut === undefined || limited.test(text) || /["“”]/u.test(text)) return null;
  return words(text.slice(0, cut)).length < 2 * fewestWords ? null : start + cut;
}

/** Nouns behind which "that" tells what somebody holds. */
const stance = /\b(?:position|view|claim|argument|belief|point)\s*$/iu;

/** By what means something was said: "in an email", "at a news conference". */
const medium =
  /\b(?:in|at|by|during) (?:an?|the) (?:\p{L}+ ){0,2}(?:e-?mail|statement|interview|letter|speech|message|post|call|briefing|conference|meeting|hearing|rally)\b/u;

/** What may stand beside the listener and the rest: days, how often, and through which medium. */
const passing =
  /^(?:that|to|on|in|at|the|a|also|later|earlier|now|again|repeatedly|however|for|this|first|time|days|weeks?|months?|years|morning|afternoon|evening|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Twitter|Facebook|Instagram|CNN|NBC|CBS|ABC|BBC|Fox|News|television|TV|radio)$/iu;

/** Between the verb of saying and what was said stand at most the listener, the place, the means and the time; else the two may not belong together. */
function followsItsCue(asking: Asking, { cue, start, end, to, when }: Quote): boolean {
  if (cue === null) return true;
  if (cue.end > start) return cue.start >= end;
  const between = asking.reading.text.slice(cue.end, start);
  const places = asking.placesIn(cue.end, start).map(({ text }) => text);
  const known = [to?.text, when?.text, ...places].filter((part) => part !== undefined);
  const left = known.reduce((rest, part) => rest.replace(part, ' '), between.replace(medium, ' '));
  return words(left).every((word) => passing.test(word)) || stance.test(left);
}

/** A subject and its verb; behind the comma, where the clause opens with something like "in an emergency". */
function hasMainClause(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 2).map(({ text }) => text);
  const isJoined = /^(?:even )?(?:if|although|though|unless|while|whereas|whenever)\b/iu.test(opening.join(' '));
  if (tokens[0]?.pos !== 'ADP' && !isJoined) return hasSubjectAndVerb(tokens);
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma >= 0 && hasSubjectAndVerb(tokens.slice(comma + 1));
}

/** A clause that opened its sentence begins small inside another, unless it begins with a name. */
function decapitalised({ reading, tokensIn, mentionsIn, sentenceAt }: Asking, start: number, clause: string): string {
  const [first] = tokensIn(start, start + 40);
  if (
    first === undefined ||
    sentenceAt(start)?.start !== start ||
    !/^\p{Lu}(?:\p{Ll}+|$)/u.test(first.text.replace(/-.*$/u, ''))
  )
    return clause;
  const isName = mentionsIn(start, start + 80).some((mention) => mention.start === start && mention.by === 'name');
  if (amount(first.text) !== null) return clause.charAt(0).toLowerCase() + clause.slice(1);
  const isWord =
    first.pos !== 'PROPN' || isEveryday(first.text, reading.text) || /^\p{Lu}\p{Ll}{3,}ing$/u.test(first.text);
  return isName || !isWord || first.text === 'I' ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** A common word, and no name by which the article calls somebody elsewhere ("Democrats", "the Greens"). */
function isEveryday(word: string, article: string): boolean {
  const small = word.toLowerCase();
  if (everyday.has(small)) return true;
  return everyday.has(small.replace(/s$/u, '')) && !new RegExp(`\\p{Ll},? ${word}\\b`, 'u').test(article);
}

/** Straight double marks as curly ones; null where one is left open. What stands inside is not touched. */
function curly(text: string): string | null {
  const paired = text.replace(/"([^"]*)"/gu, '“$1”').replace(/''(.*?)''/gu, '“$1”');
  const opened = paired.split('“').length;
  return /"|''/u.test(paired) || opened !== paired.split('”').length ? null : paired;
}

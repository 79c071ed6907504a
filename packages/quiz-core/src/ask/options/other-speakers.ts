import { maySayTheSame, overlap } from '../../check/text/overlap.js';
import { answerOf, sameAnswer } from '../../check/text/same-thing.js';
import type { Quote } from '../../schema/index.js';
import type { Asking, Who } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { once } from '../once.js';
import { firstFew } from './first-few.js';
import { mayAbbreviate } from './may-abbreviate.js';

/** Most and fewest distractors: three is as many as work (Rodriguez 2005), one leaves a coin toss. */
export const mostDistractors = 3;
export const fewestDistractors = 2;

const agreement =
  /\b(?:agree[sd]?|agreeing|echo(?:ed|es|ing)?|joined|likewise|also said|same (?:view|point|words)|backed|concurred|repeated|shares? the view|in a joint)\b/iu;

export interface About {
  /** What was said: the quotation's own text, and the stem. */
  readonly words: string;
  readonly stem: string;
  /** The quotation, when the words come from one. */
  readonly quote: Quote;
  /** Only people of this gender, where the stem has a pronoun that tells it. */
  readonly gender?: 'he' | 'she' | 'it';
}

/**
 * People the article speaks of who did not say these words, those who are quoted first. None where nobody else is quoted: whoever
 * has read the article then knows the key from its only voice, whatever the words.
 *
 * Left out, because they could be right: whoever has the key's name or part of it; whoever a quotation, sure or unsure, gives words
 * that may say the same; whoever the sentence beside the words says agreed; whoever the stem names; a person, where
 * the key is a role that might be theirs or a body they may speak for, and the other way round.
 */
export function otherSpeakers(asking: Asking, key: Who, about: About): Distractor[] {
  const candidates = speakers(asking);
  const willDo = (who: Who) => fits(asking, who, key, about) && !couldHaveSaid(asking, who, key, about);
  const isAlike = (who: Who) => sort(who) === sort(key);
  const heard = firstFew(candidates, mostDistractors, (who) => isAlike(who) && isHeard(asking, who) && willDo(who));
  // Who is not heard at all is no rival to who is: they only fill up what is missing.
  const silent = firstFew(candidates, Math.max(0, fewestDistractors - heard.length), (who) => {
    return isAlike(who) && !isHeard(asking, who) && willDo(who);
  });
  const alike = [...heard, ...silent];
  // One body among persons stands out, and so does one person among bodies: they only fill up what is missing.
  if (alike.length === 0 && sort(key) !== 'role') return [];
  const missing = Math.max(0, fewestDistractors - alike.length);
  const unlike = firstFew(candidates, missing, (who) => !isAlike(who) && willDo(who));
  const chosen = [...alike, ...unlike];
  if (!chosen.some((who) => isHeard(asking, who))) return [];
  return chosen.map((who) => {
    const also = asking.said.some(({ speaker }) => speaker.inline === who.inline)
      ? `It quotes ${who.inline} too, but not with these words.`
      : `It does not quote ${who.inline} with these words.`;
    return { text: who.option, because: `The article attributes these words to ${key.inline}. ${also}` };
  });
}

/** Whoever could be asked for: people, then whoever else is quoted, each once. */
const speakers = once(({ people, said }: Asking): readonly Who[] => {
  const roles = said.map(({ speaker }) => speaker).filter(({ entity }) => entity?.type !== 'PER');
  return [...people, ...roles].filter(
    (who, index, all) => all.findIndex((other) => other.inline === who.inline) === index,
  );
});

/** Quotations less sure than this may be anybody's. */
const leastSure = 0.5;

/** Whether the article quotes them, sure enough to ask about it or not. */
function isHeard({ reading }: Asking, { entity, inline }: Who): boolean {
  return reading.quotes.some(
    ({ name, act, confidence }) =>
      (act === 'speech' || act === 'writing') && confidence >= leastSure && (name === entity?.name || name === inline),
  );
}

const answer = once(({ option }: Who) => answerOf(option));

function fits(asking: Asking, who: Who, key: Who, { stem, gender }: About): boolean {
  if (stem.includes(who.inline) || sameAnswer(answer(who), answer(key)) || mayAbbreviate(who.option, key.option))
    return false;
  const parts = who.entity ? [who.entity.name, ...who.entity.aliases] : [who.inline];
  if (who.entity?.type === 'PER' && parts.some((part) => part.length > 3 && stem.includes(part))) return false;
  if (isOnSideOf(who, stem)) return false;
  if (gender === 'it' && sort(who) !== 'body') return false;
  if ((gender === 'he' || gender === 'she') && who.entity?.gender !== gender) return false;
  if (sort(who) === sort(key)) return sort(key) !== 'role' || !(isAnybody(who) || isAnybody(key));
  return (sort(who) === 'body') === (sort(key) === 'body') ? !couldBeOne(who, key) : !areTogether(asking, who, key);
}

/** "Lee's spokesman" is nobody who would speak of Lee as the stem does, or would not be told from Lee. */
function isOnSideOf({ entity, inline }: Who, stem: string): boolean {
  const described = entity ? entity.roles.map(({ text }) => text).join(' ') : inline;
  const forWhom =
    /\b(?:spokes(?:man|woman|person)|aide|adviser|advisor|lawyer|attorney) (?:for|to|of) .*?(\p{Lu}\p{Ll}+)$/u.exec(
      described,
    )?.[1];
  if (forWhom !== undefined && stem.includes(forWhom)) return true;
  return [
    ...described.matchAll(
      /(\p{Lu}\p{Ll}+) (?:campaign|spokes(?:man|woman|person)|aide|adviser|advisor|ally|supporter|lawyer|attorney)\b/gu,
    ),
  ].some(([, name]) => name !== undefined && stem.includes(name));
}

/** "A Chinese official" may be "the deputy head of China's delegation". */
function isAnybody({ option }: Who): boolean {
  return /^an? .*\b(?:official|representative|source|aide|adviser|advisor)\b/iu.test(option);
}

/** Whether a sentence names both: a person may speak for a body, and then both said it. */
function areTogether({ reading }: Asking, a: Who, b: Who): boolean {
  const names = ({ entity, inline }: Who) => (entity ? [entity.name, ...entity.aliases] : [inline]);
  return reading.sentences.some(({ start, end }) => {
    const sentence = reading.text.slice(start, end);
    return [a, b].every((who) => names(who).some((name) => sentence.includes(name)));
  });
}

type Sort = 'person' | 'role' | 'body';
const bodies =
  /\b(?:league|council|ministry|government|police|union|company|club|agency|department|party|court|association|committee|report|study|team|board|[\p{L}’']{3,}[^s\W]s)$/iu;

/** People by name, people by role, and bodies that speak ("the league", "the Liberals", "NATO"). */
function sort({ entity, option }: Who): Sort {
  if (entity) return entity.type === 'PER' && entity.number === 'singular' ? 'person' : 'body';
  const head = option.replace(/ (?:of|for|to|at|in|from|with|on|who|which)\b.*$/iu, '');
  return bodies.test(head) ? 'body' : 'role';
}

/** Whether a person and a role may be one: never told apart unless the article says what the person is. */
function couldBeOne(a: Who, b: Who): boolean {
  const [person, role] = sort(a) === 'person' ? [a, b] : [b, a];
  // "An F.B.I. official" may be anybody who works there, whatever else the article calls them.
  if (sort(person) !== 'person' || sort(role) !== 'role' || isAnybody(role)) return true;
  const offices = person.entity?.roles.map(({ text }) => text) ?? [];
  return offices.length === 0 || offices.some((office) => overlap(office, role.option) > 0);
}

function couldHaveSaid(asking: Asking, who: Who, key: Who, { words, quote }: About): boolean {
  const alike = asking.maybeSaidBy(who).some((other) => {
    if (other === quote || (other.name === key.entity?.name && key.entity)) return false;
    return asking.overlap(other.text, words) >= maySayTheSame;
  });
  if (alike) return true;
  const names = who.entity ? [who.entity.name, ...who.entity.aliases] : [who.inline];
  const sentence = asking.sentenceAt(quote.start);
  const from = Math.min(sentence?.start ?? quote.start, quote.speaker?.start ?? quote.start);
  const to = Math.max(asking.sentenceAt(quote.end)?.end ?? quote.end, quote.end) + 160;
  const around = asking.reading.text.slice(from, to);
  const isNear = names.some((name) => around.includes(name));
  const inSpeaker = names.some((name) => quote.speaker?.text.includes(name));
  return inSpeaker || (isNear && agreement.test(around.replace(quote.text, ' ')));
}

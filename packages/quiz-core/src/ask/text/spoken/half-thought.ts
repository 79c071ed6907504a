import { contentWords } from '../../../check/text/content-words.js';
import { words } from '../../../check/text/words.js';
import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { isSingle } from '../sentences/points-elsewhere.js';
import { isTopic } from './points-of.js';
import type { Extent, Spoken } from './spoken-sentences.js';
import { hasSubjectAndVerb } from './subject-and-verb.js';

/** What is granted before an objection. */
const granted =
  /^(?:you (?:can|could|may|might)|sure|of course|yes|granted|it[’']s true|I know|I understand|I agree|maybe|perhaps|certainly)\b/iu;
/** What is said against it in the same sentence. */
const objection = /\b(?:but|yet|although|though|except|unless|however)\b/iu;
/** What is the case only under a condition. */
const conditional = /\b(?:would|could|might)(?:n[’']t)?\b|[’']d\b/iu;
const condition = /\b(?:if|unless|without|when|had (?:I|we|he|she|they|it))\b/iu;
/** Words that compare with something, and do not say with what. */
const comparing =
  /\bthe same\b(?! (?:time|day|breath)\b)(?!.*\b(?:as|that)\b)|\bmore of an?\b(?!.*\bthan\b)|\bas (?:much|many|good|bad)[.!]?$|\b(?:more|less|better|worse|else|instead|either|too)[.!]?$/iu;
/** "You have a choice: …", of which the other branch was cut off. */
const branching = /\b(?:choices?|either|between|whether|rather|not only|not just)\b/iu;
/** What somebody needs, without what it is; and "Round 2", without of what. */
const unnamed =
  /\bwhat(?:ever)?(?:(?:[’']s| is| was) (?:necessary|needed|required|right|wrong|best|coming|happening)| it takes| I (?:need|have) to(?: do)?)[.!]?$|\b(?:Round|Phase|Chapter|Step|Stage|Part) (?:\d+|One|Two|Three|I{1,3})\b/u;
/** Days that the day of speaking tells. */
const relative =
  /\b(?:yesterday|tomorrow|tonight|(?:last|next) (?:night|week|weekend|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s)\b/u;

/**
 * Whether words, whole as they look, say only half of what was meant: a condition or an objection was cut off, they compare with something
 * or speak of "the" something that is not in them, or date themselves by the day they were spoken.
 */
export function isHalfThought(asking: Asking, { start, end }: Extent, sentence: Spoken): boolean {
  const { text } = asking.reading;
  const spoken = text.slice(start, end);
  if (comparing.test(spoken) || relative.test(spoken) || unnamed.test(spoken)) return true;
  if (words(text.slice(end, sentence.end)).length > 0 && branching.test(spoken)) return true;
  if (end < sentence.end && words(text.slice(end, sentence.end)).length > 0 && granted.test(spoken)) return true;
  if (objection.test(text.slice(end, sentence.end))) return true;
  const isCut = start > sentence.start || words(text.slice(end, sentence.end)).length > 0;
  const left = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  if (isCut && conditional.test(spoken) && !condition.test(spoken) && condition.test(left)) return true;
  if (sentence.gap !== undefined && isLeftOpen(asking.tokensIn(start, sentence.gap.start))) return true;
  const tokens = asking.tokensIn(start, end);
  if (start > sentence.start && opensBare(tokens)) return true;
  return hasLooseThe(asking, tokens);
}

/** “My neighbours, whoever they were,” she said, “the first thing they saw …”: what opens the first part is taken up in the second. */
function isLeftOpen(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ text }) => !/^(?:["“”]|'')$/u.test(text));
  const comma = spoken.findIndex(({ text }) => text === ',');
  return (
    comma > 0 &&
    comma < spoken.length - 1 &&
    !/^(?:ADP|SCONJ|ADV|INTJ|CCONJ)$/u.test(spoken[0]?.pos ?? '') &&
    !hasSubjectAndVerb(spoken.slice(0, comma))
  );
}

/** "Wind up with nothing": behind a cut, a noun alone in the singular is mostly a verb whose subject was cut off. */
function opensBare([first, second]: readonly Token[]): boolean {
  return (
    first?.pos === 'NOUN' &&
    first.text === first.lemma &&
    !/ing$/u.test(first.text) &&
    second?.pos !== 'VERB' &&
    second?.pos !== 'AUX' &&
    second?.pos !== 'NOUN'
  );
}

/** Of a thing that an article names so often everybody knows which it is. */
const oftenUsed = 3;

const timesUsed = once(({ reading }: Asking): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { lemma, pos } of reading.tokens) if (pos === 'NOUN') times.set(lemma, (times.get(lemma) ?? 0) + 1);
  return times;
});

/** "I have concerns about the quality": a noun with "the" at the end, of which neither the words nor the article's lead say more. */
function hasLooseThe(asking: Asking, tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ pos }) => pos !== 'PUNCT');
  const [article, noun] = spoken.slice(-2);
  if (!article || !noun || !/^the$/iu.test(article.text) || noun.pos !== 'NOUN' || isSingle(noun.text)) return false;
  const before = new Set(spoken.slice(0, -2).map(({ lemma }) => lemma));
  return (
    !before.has(noun.lemma) &&
    ![...contentWords(noun.text)].some((word) => isTopic(asking, word)) &&
    (timesUsed(asking).get(noun.lemma) ?? 0) < oftenUsed
  );
}

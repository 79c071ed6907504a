import { contentWords } from '../../check/text/content-words.js';
import { maySayTheSame } from '../../check/text/overlap.js';
import { answerOf, sameAnswer } from '../../check/text/same-thing.js';
import type { Asking, Who } from '../asking.js';
import { isChild } from '../text/speakers/is-child.js';
import { isDead } from '../text/speakers/is-dead.js';
import { isHead, isNearHead } from '../text/speakers/is-head.js';
import { isSpokenOf } from '../text/speakers/is-spoken-of.js';
import { standing } from '../text/speakers/standing.js';
import { mayAbbreviate } from './may-abbreviate.js';
import { mostDistractors } from './other-speakers.js';

/** Of whom somebody speaks, and with which words. */
interface Meant {
  readonly speaker: Who;
  readonly key: Who;
  /** The words without the key's name. */
  readonly words: string;
}

const pronouns = { he: /\b(?:he|his|him|himself)\b/iu, she: /\b(?:she|her|hers|herself)\b/iu } as const;

/**
 * People of the story of whom the words might have been said and were not: those of the key's trade first, then those who are named most.
 * Nobody whom the words name besides, nobody of the wrong sex for a pronoun in them, nobody of whom the speaker says something alike; and
 * beside somebody everybody knows somebody as well known.
 */
export function othersNamed(asking: Asking, { speaker, key, words }: Meant): readonly Who[] {
  const trade = tradeOf(key);
  const worth = (who: Who) =>
    Number([...tradeOf(who)].some((word) => trade.has(word))) * 2 +
    standing(asking, who) +
    Number(isNamedNear(asking, who));
  const others = asking.people
    .filter(
      (who) =>
        who.inline !== speaker.inline &&
        !sameAnswer(answerOf(who.option), answerOf(key.option)) &&
        !mayAbbreviate(who.option, key.option) &&
        !isSpokenOf(who, words) &&
        isOfSex(who, words) &&
        standing(asking, who) > 0 &&
        (!isChild(asking, who) || isChild(asking, key)) &&
        (!isDead(asking, who) || isDead(asking, key)) &&
        !isToldAlike(asking, speaker, who, words),
    )
    .map((who) => ({ who, worth: worth(who) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostDistractors)
    .map(({ who }) => who);
  return isHead(key) && !others.some((who) => isNearHead(asking, who, key)) ? [] : others;
}

function tradeOf({ entity }: Who): ReadonlySet<string> {
  return contentWords(entity?.roles.map(({ text }) => text).join(' ') ?? '');
}

function isNamedNear({ reading }: Asking, { entity }: Who): boolean {
  const index = entity === null ? -1 : reading.entities.indexOf(entity);
  return reading.mentions.filter((one) => one.entity === index && one.by === 'name').length > 2;
}

function isOfSex({ entity }: Who, words: string): boolean {
  if (pronouns.he.test(words)) return entity?.gender !== 'she';
  return !pronouns.she.test(words) || entity?.gender !== 'he';
}

/** Whether the speaker, or somebody who may be the speaker, says something like it of them too. */
function isToldAlike(asking: Asking, speaker: Who, who: Who, words: string): boolean {
  return asking
    .maybeSaidBy(speaker)
    .some(({ text }) => isSpokenOf(who, text) && asking.overlap(text, words) >= maySayTheSame);
}

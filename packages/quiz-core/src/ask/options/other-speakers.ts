import { contentWords } from '../../check/text/content-words.js';
import { answerOf, sameAnswer } from '../../check/text/same-thing.js';
import { hash } from '../../random/hash.js';
import type { Quote } from '../../schema/index.js';
import type { Asking, Who } from '../asking.js';
import type { Distractor } from '../build/made.js';
import { once } from '../once.js';
import { canSpeak } from '../text/speakers/can-speak.js';
import { couldBeOne, couldHaveSaid } from '../text/speakers/could-have-said.js';
import { isAccused } from '../text/speakers/is-accused.js';
import { isChild } from '../text/speakers/is-child.js';
import { isDead } from '../text/speakers/is-dead.js';
import { isHead, isNearHead, isPolitician } from '../text/speakers/is-head.js';
import { isKin, isPrivate } from '../text/speakers/is-private.js';
import { isSpokenOf } from '../text/speakers/is-spoken-of.js';
import { sortOf } from '../text/speakers/sort-of.js';
import { standing } from '../text/speakers/standing.js';
import { firstFew } from './first-few.js';
import { mayAbbreviate } from './may-abbreviate.js';
import { isQuoted, whyWrong } from './why-wrong.js';

/** Most and fewest distractors: three is as many as work (Rodriguez 2005), one leaves a coin toss. */
export const mostDistractors = 3;
export const fewestDistractors = 2;

/** Somebody who is not heard has a part in the story by two things at least: an office, and being told of. */
const fewestParts = 2;

export interface About {
  /** What was said: the quotation's own text, and the stem. */
  readonly words: string;
  readonly stem: string;
  /** The quotation, when the words come from one. */
  readonly quote: Quote;
  /** Only people who may be of this gender, where the stem has a pronoun that tells it. */
  readonly gender?: 'he' | 'she' | 'it';
  /** True where the stem tells the words, and does not show them. */
  readonly isTold?: boolean;
}

/**
 * People the article speaks of who did not say these words: rivals first, who are named beside the words, are of the speaker's trade or have a
 * part in the story, and of equals now these, now those. None where nobody else is quoted at all: whoever has read the article then knows
 * the key from its only voice, whatever the words.
 *
 * Left out, because they could be right: whoever has the key's name or part of it; whoever may have said the same; a person, where
 * the key is a role that might be theirs or a body they may speak for, and the other way round. Left out, because nobody would take
 * them: whoever the words are about or spoken to, children, and beside those with an office the accused and kin.
 */
export function otherSpeakers(asking: Asking, key: Who, about: About): Distractor[] {
  const chosen = rivals(asking, key, about);
  if (isHead(key) && !chosen.some((who) => isNearHead(asking, who, key) && isFair(asking, who, key, about))) return [];
  return chosen.map((who) => ({ text: who.option, because: whyWrong(asking, who, key, about.isTold === true) }));
}

function rivals(asking: Asking, key: Who, about: About): Who[] {
  const willDo = (who: Who) =>
    fits(asking, who, key, about) && !couldHaveSaid(asking, who, key, about.words, about.quote);
  const isAlike = (who: Who) => sortOf(who) === sortOf(key);
  const all = inOrder(asking, key, about.quote);
  const take = (most: number, may: (who: Who) => boolean) =>
    firstFew(all, Math.max(0, most), (who) => may(who) && willDo(who));
  const heard = take(mostDistractors, (who) => isAlike(who) && isHeard(asking, who) && standing(asking, who) > 0);
  // Passers-by, and who is not heard at all, are no rivals to who is: they only fill up what is missing.
  const passing = take(
    fewestDistractors - heard.length,
    (who) => isAlike(who) && isHeard(asking, who) && !heard.includes(who),
  );
  const known = [...heard, ...passing];
  const silent = take(
    fewestDistractors - known.length,
    (who) =>
      isAlike(who) &&
      !isHeard(asking, who) &&
      isDescribed(who) &&
      !isDead(asking, who) &&
      (known.length > 0 || isPeer(asking, who, key)),
  );
  const alike = [...known, ...silent];
  // One body among persons stands out, and so does one person among bodies: they only fill up what is missing.
  if (alike.length === 0 && sortOf(key) !== 'role') return [];
  const unlike = take(fewestDistractors - alike.length, (who) => !isAlike(who));
  const chosen = [...alike, ...unlike];
  return chosen.some((who) => isHeard(asking, who)) || hasOtherVoice(asking, key) ? chosen : [];
}

/** Whether the article lets anybody be heard besides the key, whatever the words asked about. */
function hasOtherVoice({ said }: Asking, key: Who): boolean {
  return said.some(({ speaker }) => speaker.inline !== key.inline && sortOf(speaker) === sortOf(key));
}

/** Whether somebody who is not heard might be in the key's place: of the same trade or of politics too, and with a part in the story. */
function isPeer(asking: Asking, who: Who, key: Who): boolean {
  const trade = tradeOf(key);
  const isOfTrade = [...tradeOf(who)].some((word) => trade.has(word));
  return standing(asking, who) >= fewestParts && (isOfTrade || (isPolitician(who) && isPolitician(key)));
}

/** Of two who are against each other, words about the one are the other's: somebody else as great must be heard as well. */
function isFair(asking: Asking, who: Who, key: Who, { stem }: About): boolean {
  const adversary = asking.people.some(
    (other) => other.inline !== key.inline && isHead(other) && isSpokenOf(other, stem),
  );
  return !adversary || isHeard(asking, who);
}

/** Whoever could be asked for: people, then whoever else is quoted, each once. */
const speakers = once(({ people, said }: Asking): readonly Who[] => {
  const roles = said.map(({ speaker }) => speaker).filter(({ entity }) => entity?.type !== 'PER');
  return [...people, ...roles].filter(
    (who, index, all) => all.findIndex((other) => other.inline === who.inline) === index,
  );
});

/** What counts in a rival beside the words, in paragraphs: farther away somebody speaks of something else. */
const beside = 1;
const weight = { beside: 2, trade: 2, chance: 2 };

/** Speakers, the strongest rivals of the key first; chance turns them about, so that no three stand beside every key. */
function inOrder(asking: Asking, key: Who, quote: Quote): readonly Who[] {
  const block = asking.blockAt(quote.start);
  const at = block === null ? -1 : asking.reading.structure.indexOf(block);
  const trade = tradeOf(key);
  const worth = (who: Who): number => {
    const isBeside = blocksOf(asking)(who).some((other) => Math.abs(other - at) <= beside);
    const isOfTrade = [...tradeOf(who)].some((word) => trade.has(word));
    const chance = Number.parseInt(hash('rival', who.inline, String(quote.start)).slice(-4), 16) / 0xffff;
    return (
      standing(asking, who) + (isBeside ? weight.beside : 0) + (isOfTrade ? weight.trade : 0) + weight.chance * chance
    );
  };
  return nearest(asking)(at)
    .map((who) => ({ who, worth: worth(who) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ who }) => who);
}

/** Of hundreds of people, so many are looked at, those named nearest the words: each is weighed for every question. */
const mostWeighed = 40;

/** The people and bodies named nearest a paragraph, given as an index into the structure; all of them in an article of ordinary length. */
const nearest = once((asking: Asking) => {
  const all = speakers(asking);
  if (all.length <= mostWeighed) return () => all;
  const known = new Map<number, readonly Who[]>();
  const named: Who[][] = asking.reading.structure.map(() => []);
  for (const who of all) for (const block of blocksOf(asking)(who)) named[block]?.push(who);
  const gather = (at: number): readonly Who[] => {
    const near = new Set<Who>();
    for (let away = 0; away < named.length && near.size < mostWeighed; away += 1) {
      for (const who of [...(named[at - away] ?? []), ...(named[at + away] ?? [])]) near.add(who);
    }
    return [...near];
  };
  return (at: number): readonly Who[] => {
    const near = known.get(at) ?? gather(at);
    known.set(at, near);
    return near;
  };
});

const tradeOf = once(
  ({ entity, option }: Who): ReadonlySet<string> =>
    contentWords(entity ? entity.roles.map(({ text }) => text).join(' ') : option),
);

/** The paragraphs that name somebody, as indices into the structure. */
const blocksOf = once((asking: Asking) =>
  once(({ entity, inline }: Who): readonly number[] => {
    const { mentions, entities, structure, quotes } = asking.reading;
    const starts = entity
      ? mentions.filter((one) => entities[one.entity] === entity && one.by === 'name').map(({ start }) => start)
      : quotes.filter(({ name }) => name === inline).map(({ start }) => start);
    return [...new Set(starts.map((start) => asking.blockAt(start)))].flatMap((block) =>
      block === null ? [] : [structure.indexOf(block)],
    );
  }),
);

/** Quotations less sure than this may be anybody's. */
const leastSure = 0.5;

/** Whether the article quotes them, sure enough to ask about it or not. */
function isHeard(asking: Asking, { entity, inline }: Who): boolean {
  const names = heard(asking);
  return names.has(inline) || (entity !== null && names.has(entity.name));
}

const heard = once(({ reading }: Asking): ReadonlySet<string | null> => {
  const sure = reading.quotes.filter(
    ({ act, confidence }) => (act === 'speech' || act === 'writing') && confidence >= leastSure,
  );
  return new Set(sure.map(({ name }) => name));
});

const answer = once(({ option }: Who) => answerOf(option));

function fits(asking: Asking, who: Who, key: Who, { stem, gender, quote }: About): boolean {
  if (sameAnswer(answer(who), answer(key)) || mayAbbreviate(who.option, key.option) || !canSpeak(who, key))
    return false;
  if (isSpokenOf(who, stem) || isAddressed(who, quote) || !isRival(asking, who, key)) return false;
  if (gender === 'it' && sortOf(who) !== 'body') return false;
  if ((gender === 'he' || gender === 'she') && !mayBe(gender, who)) return false;
  return !couldBeOne(asking, who, key);
}

/** Whether a "he" or "she" may stand for them: of many names nobody can tell, and a body is neither. */
function mayBe(gender: 'he' | 'she', who: Who): boolean {
  if (sortOf(who) === 'body') return false;
  return who.entity?.gender === gender || who.entity?.gender === 'unknown';
}

/** Whether the article says what somebody is: of others not even that is known. */
function isDescribed({ entity }: Who): boolean {
  return entity?.type !== 'PER' || entity.roles.length > 0;
}

/** Nobody is told what they say themselves. */
function isAddressed({ entity, inline }: Who, { to }: Quote): boolean {
  return to !== undefined && (to.name === inline || to.name === entity?.name || to.text === entity?.name);
}

/** Whether anybody would take them for the speaker: no child, and beside an office no kin and none of the accused, unless their own words are given. */
function isRival(asking: Asking, who: Who, key: Who): boolean {
  if (isChild(asking, who)) return isChild(asking, key);
  const roles = who.entity?.roles ?? [];
  const own = key.entity?.roles ?? [];
  if (own.some(({ text }) => isPrivate(text))) return true;
  if (roles.length > 0 && roles.every(({ text }) => isKin(text))) return false;
  return isQuoted(asking, who) || !isAccused(asking, who);
}

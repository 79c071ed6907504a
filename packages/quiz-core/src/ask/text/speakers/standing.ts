import type { Entity, Mention } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';
import { once } from '../../once.js';
import { bodySentences } from '../sentences/body-sentences.js';
import { isKin, isPrivate } from './is-private.js';

/** What an article is about stands in its title and in this many sentences. */
const leadSentences = 3;
/** So many passages of somebody's are more than one remark. */
const oftenHeard = 3;
/** Verbs by which a clause behind a name says what somebody is. */
const holds =
  /^,? who (?:\p{L}+ly )?(?:runs|directs|leads|heads|chairs|founded|owns|represents|teaches|studies|manages|edits|wrote|oversees)\b/u;
/** What stands behind a name, up to the end of an apposition. */
const apposition =
  /^(?:, \d{1,3})?, ((?:(?:the|an?|his|her|its|our) |\p{Ll}|(?:\p{Lu}[\p{L}.’']* ){1,3}?\p{Ll}|[^,]{3,40}[’']s \p{Ll})[^,.;“”"]*)/u;
/** A title before a name tells a trade or a rank. */
const titled =
  /\b(?:Dr|Doctor|Prof|Professor|Judge|Justice|Rev|Reverend|Father|Sister|Rabbi|Imam|Capt|Captain|Lt|Lieutenant|Maj|Major|Col|Colonel|Gen|General|Sgt|Sergeant|Insp|Inspector|Superintendent|Detective|Constable|Sheriff|Chief|Officer)\.? $/u;
const farthest = 120;
/** Of whom no office or trade is told, more than one thing must make part of the story. */
const fewestParts = 2;

/**
 * What part somebody has in the story, 0..4: one each for an office or a trade that the article gives, for being named in its title or its first
 * sentences, for being named by the reporter where nobody quotes them, and for being heard in several places. Nobody remembers which of
 * several passers-by, each with little more than a name, said what: their standing is 0, unless they are few and the article says who they are. Bodies, and roles without a name, have 1.
 */
export function standing(asking: Asking, who: Who): number {
  return standings(asking)(who);
}

const standings = once((asking: Asking) => {
  const known = new Map<string, number>();
  return (who: Who): number => {
    const found = known.get(who.inline) ?? standingOf(asking, who);
    known.set(who.inline, found);
    return found;
  };
});

function standingOf(asking: Asking, { entity }: Who): number {
  if (entity?.type !== 'PER') return 1;
  const own = partOf(asking, entity);
  return own > 0 || passersBy(asking) > mostPassersBy ? own : Number(isKnownBy(asking, entity));
}

/** So many who only pass by are told apart by whoever has read the article, where it says of each who they are; more are a list of names. */
const mostPassersBy = 2;

const passersBy = once((asking: Asking): number => {
  const heard = new Set(asking.said.map(({ speaker }) => speaker.entity));
  return [...heard].filter((one) => one?.type === 'PER' && partOf(asking, one) === 0).length;
});

/** "Her daughter, Ann Lee", "Bo Lind, who has lived there since 1979": whose kin they are, or something of their own. "Mother of three" says neither. */
function isKnownBy({ reading }: Asking, entity: Entity): boolean {
  const index = reading.entities.indexOf(entity);
  return (
    entity.roles.some(({ text }) => isKin(text) && !/ of /u.test(text)) ||
    reading.mentions.some(
      ({ entity: whose, by, end }) =>
        whose === index &&
        by === 'name' &&
        /^(?:, \d{1,3})?, who(?:se)? /u.test(reading.text.slice(end, end + farthest)),
    )
  );
}

function partOf(asking: Asking, entity: Entity): number {
  const { reading } = asking;
  const index = reading.entities.indexOf(entity);
  const named = reading.mentions.filter((one) => one.entity === index && one.by === 'name');
  const isDescribed = entity.roles.some(({ text }) => !isPrivate(text)) || named.some((one) => hasTrade(asking, one));
  const lead = leadEnd(asking);
  const parts = [
    named.some(({ start }) => start < lead),
    named.some((one) => isToldOf(asking, one)),
    isHeardOften(asking, entity.name),
  ].filter(Boolean).length;
  if (isDescribed) return parts + 1;
  return parts < fewestParts ? 0 : parts;
}

const leadEnd = once((asking: Asking): number => bodySentences(asking)[leadSentences - 1]?.sentence.end ?? 0);

/** "Lee, a professor of law", "Lee of the Harbour Institute", "Lee, who runs the ferry". */
function hasTrade({ reading, mentionsIn }: Asking, { start, end }: Mention): boolean {
  const behind = reading.text.slice(end, end + farthest);
  const [name = ''] = /^(?:\p{L}+\. )?/u.exec(reading.text.slice(start, end)) ?? [];
  if (titled.test(reading.text.slice(Math.max(0, start - farthest), start) + name) || holds.test(behind)) return true;
  const of = /^,? (?:of|at|from|for|with) (?:the )?(?=\p{Lu})/u.exec(behind)?.[0].length;
  if (of !== undefined) {
    return mentionsIn(end + of, end + of + farthest).some(
      (one) => one.start === end + of && reading.entities[one.entity]?.type === 'ORG',
    );
  }
  const [, what] = apposition.exec(behind) ?? [];
  return (
    what !== undefined &&
    /\p{Ll}{3,}/u.test(what) &&
    (!isPrivate(what) || holds.test(/ who .*/u.exec(what)?.[0] ?? '')) &&
    !/^(?:said|who|which|from|of|and|but|as|in)\b/u.test(what)
  );
}

/** Whether the reporter names them other than as whoever says something, and outside of what others say. */
function isToldOf({ reading, blockAt }: Asking, { start, end }: Mention): boolean {
  if (blockAt(start)?.is !== 'body') return false;
  return !reading.quotes.some(
    (quote) =>
      (quote.start <= start && end <= quote.end) ||
      (quote.speaker !== null && quote.speaker.start <= start && end <= quote.speaker.end),
  );
}

/** Whether others, or the reporter, come between what they say. */
function isHeardOften({ said, blockAt }: Asking, name: string): boolean {
  const theirs = said.filter(({ speaker }) => speaker.entity?.name === name);
  const blocks = new Set(theirs.map(({ quote }) => blockAt(quote.start)));
  return (
    blocks.size > 1 &&
    (theirs.length >= oftenHeard || !areNeighbours([...theirs.map(({ quote }) => quote.start)], said))
  );
}

function areNeighbours(starts: readonly number[], said: Asking['said']): boolean {
  const [first = 0, last = 0] = [Math.min(...starts), Math.max(...starts)];
  return !said.some(({ quote }) => quote.start > first && quote.start < last && !starts.includes(quote.start));
}

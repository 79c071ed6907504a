import type { Quote } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { placeOfDemonym } from '../names/word-lists.js';
import { sentenceAt } from '../sentence-at.js';
import { type Resolved, resolve } from './resolve.js';

/** What is left of the surety of "the 80-year-old" right after somebody with a name has spoken: it may be the same person. */
const DOUBT = 0.5;
/** How sure it is that "the Swede" is who spoke right before, when nobody else has come up since. */
const SAME = 0.85;
/** Sentences within which somebody has just spoken. */
const NEAR = 2;

const ORIGIN = /^(?:international|native)$|year-old$/;

/**
 * Who is meant by a word for somebody that is no name, right after somebody with a name has spoken: "the Swede" is who
 * spoke, "the official" may be. Where somebody is from is told of nobody who has not come up.
 *
 * @param index of the quotation in the draft.
 * @returns null where the phrase stands for itself.
 */
export function byEpithet(draft: Draft, index: number, { entity, name, sure }: Resolved): Resolved | null {
  const [last, quote] = [draft.quotes[index - 1], draft.quotes[index]];
  if (entity !== null || !quote?.speaker || !/^the /i.test(name)) return null;
  const head = (name.split(/ (?:of|for|from|to|at|in|with) |,/)[0] ?? '').split(' ').at(-1) ?? '';
  const isFrom = ORIGIN.test(head) || (placeOfDemonym(head) !== null && !head.endsWith('s'));
  if (!isFrom && (roleWord(head)?.number !== 'singular' || !isPersonRole(head))) return null;
  const doubted = { entity, name, sure: sure * DOUBT };
  const spoke = last?.speaker ? resolve(draft, last.speaker) : null;
  if (!last?.speaker || spoke === null || spoke.entity === null || draft.entities[spoke.entity]?.type !== 'PER')
    return isFrom ? doubted : null;
  const here = sentenceAt(draft.sentences, quote.speaker.start);
  const there = sentenceAt(draft.sentences, last.speaker.start);
  if (isFrom && here - there <= NEAR && isAlone(draft, spoke.entity, last.speaker, quote.speaker))
    return { ...spoke, sure: spoke.sure * SAME };
  return isFrom || draft.sentences[here]?.block === draft.sentences[there]?.block ? doubted : null;
}

type Speaker = NonNullable<Quote['speaker']>;

/** Whether nobody but one person is named between two speakers. */
function isAlone(draft: Draft, entity: number, from: Speaker, to: Speaker): boolean {
  const between = draft.mentions.slice(
    bisect(draft.mentions, from.start, ({ start }) => start),
    bisect(draft.mentions, to.start, ({ start }) => start),
  );
  return between.every((mention) => mention.entity === entity || draft.entities[mention.entity]?.type !== 'PER');
}

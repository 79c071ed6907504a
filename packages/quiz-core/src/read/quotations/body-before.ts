import type { Quote, Span } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { sentenceAt } from '../sentence-at.js';
import { type Resolved, resolve } from './resolve.js';
import { isSourceWord } from './source-kinds.js';

/** How many sentences back somebody who is no person is still "it". */
const MEMORY = 3;
/** Quotations looked back over. */
const FEW = 8;
const JUST_SPOKE = 0.85;
const SPOKE = 0.6;
const IS_SUBJECT = 0.7;
/** Characters before a name that opens its sentence ("The "). */
const OPENING = 5;

/**
 * Whom "it" stands for where "it" says something: the body or the paper that spoke last, or that the sentence before is about.
 *
 * @param index of the quotation whose speaker is "it".
 */
export function bodyBefore(draft: Draft, index: number): Resolved | null {
  const quote = draft.quotes[index];
  if (quote?.speaker === null || quote === undefined) return null;
  const here = sentenceAt(draft.sentences, quote.speaker.start);
  const earlier = draft.quotes.slice(Math.max(0, index - FEW), index);
  const last = earlier.findLast(({ within }) => within === undefined);
  if (last !== undefined && isNear(draft, last, here)) {
    const spoke = bodyOf(draft, last.speaker);
    if (spoke !== null) return { ...spoke, sure: JUST_SPOKE * spoke.sure };
  }
  const subject = subjectOf(draft, draft.sentences[here - 1]);
  if (subject !== null) return subject;
  const before = earlier.findLast((other) => bodyOf(draft, other.speaker) !== null);
  const spoke = before !== undefined && isNear(draft, before, here) ? bodyOf(draft, before.speaker) : null;
  return spoke === null ? null : { ...spoke, sure: SPOKE * spoke.sure };
}

const isNear = ({ sentences }: Draft, { end }: Quote, sentence: number) =>
  sentence - sentenceAt(sentences, end - 1) <= MEMORY;

/** Who a speaker is, when that is no person. */
function bodyOf(draft: Draft, speaker: Span | null): Resolved | null {
  if (speaker === null) return null;
  const found = resolve(draft, speaker);
  if (found === null) return null;
  if (found.entity !== null) return draft.entities[found.entity]?.type === 'ORG' ? found : null;
  const head = (found.name.toLowerCase().split(/ (?:of|for|from|to|by|in|at) /)[0] ?? '').split(' ').at(-1) ?? '';
  const isBody = roleWord(head) !== null && !isPersonRole(head);
  return isBody || isSourceWord(head, 'text') || isSourceWord(head, 'finding') ? found : null;
}

/** The organisation with which a sentence opens. */
function subjectOf(draft: Draft, sentence: Span | undefined): Resolved | null {
  if (sentence === undefined) return null;
  const mention = draft.mentions[bisect(draft.mentions, sentence.start, ({ start }) => start)];
  const entity = mention === undefined ? undefined : draft.entities[mention.entity];
  if (mention === undefined || entity?.type !== 'ORG' || mention.start - sentence.start > OPENING) return null;
  return { name: entity.name, entity: mention.entity, sure: IS_SUBJECT * mention.confidence };
}

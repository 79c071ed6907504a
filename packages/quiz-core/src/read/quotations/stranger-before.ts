import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { genderOfRole } from '../entities/role-phrase.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { sentenceAt } from '../sentence-at.js';
import { type Resolved, resolve } from './resolve.js';

/** How sure it is that "she" who goes on speaking is the spokeswoman who spoke in the sentence before. */
const GOES_ON = 0.85;
/** Quotations looked back over. */
const FEW = 8;

/**
 * Whom "he", "she" or "they" stands for right after somebody without a name has spoken: "A spokeswoman said no. “Never,” she added."
 *
 * @param index of the quotation whose speaker is the pronoun.
 * @returns that phrase; null when somebody with a name has been spoken of since.
 */
export function strangerBefore(draft: Draft, index: number): Resolved | null {
  const speaker = draft.quotes[index]?.speaker ?? null;
  const last = draft.quotes
    .slice(Math.max(0, index - FEW), index)
    .findLast(({ within, speaker: other }) => within === undefined && other !== null);
  if (speaker === null || last === undefined || last.speaker === null) return null;
  const [here, there] = [sentenceAt(draft.sentences, speaker.start), sentenceAt(draft.sentences, last.speaker.start)];
  const isNext = here - there <= 1 && draft.sentences[here]?.block === draft.sentences[there]?.block;
  const found = isNext ? resolve(draft, last.speaker) : null;
  if (found === null || found.entity !== null) return null;
  const pronoun = speaker.text.toLowerCase();
  const head = (found.name.toLowerCase().split(/ (?:of|for|from|to|at|in|with) |,/)[0] ?? '').split(' ').at(-1) ?? '';
  const number = / and /.test(found.name) ? 'plural' : roleWord(head)?.number;
  if (pronoun === 'they') return number === 'plural' ? { name: found.name, entity: null, sure: GOES_ON } : null;
  if (!isPersonRole(head) || number !== 'singular') return null;
  const told = genderOfRole(head);
  if (told !== 'unknown' && told !== pronoun) return null;
  const since = draft.mentions.slice(
    bisect(draft.mentions, last.speaker.end, ({ start }) => start),
    bisect(draft.mentions, speaker.start, ({ start }) => start),
  );
  const isNamed = since.some(({ by, entity }) => by === 'name' && draft.entities[entity]?.type === 'PER');
  return isNamed ? null : { name: found.name, entity: null, sure: GOES_ON };
}

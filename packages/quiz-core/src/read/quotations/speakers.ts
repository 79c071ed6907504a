import type { Quote } from '../../schema/index.js';
import type { Draft, Pass } from '../draft.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { sentenceAt } from '../sentence-at.js';
import { bodyBefore } from './body-before.js';
import { type Resolved, resolve } from './resolve.js';
import { strangerBefore } from './stranger-before.js';

/** How sure a quotation is whose speaker is a pronoun that could not be linked, or nobody at all. */
const UNNAMED = 0.2;

/** What a body or a paper does: it says, writes or finds. */
const TOLD: ReadonlySet<Quote['act']> = new Set(['speech', 'writing', 'finding']);

/** Below this a link of a pronoun gives way to somebody without a name who has just spoken. */
const DOUBTFUL = 0.5;

function strangerOr(draft: Draft, index: number, linked: Resolved | null): Resolved | null {
  const isPronoun = /^(?:s?he|they)$/i.test(draft.quotes[index]?.speaker?.text ?? '');
  return isPronoun && (linked?.sure ?? 0) < DOUBTFUL ? (strangerBefore(draft, index) ?? linked) : linked;
}

/** What is left of the surety of "the 80-year-old" right after somebody with a name has spoken: it may be the same person. */
const EPITHET = 0.5;

/** Whether a speaker without a name may be another word for whoever spoke just before. */
function isEpithet(draft: Draft, index: number, { entity, name }: Resolved): boolean {
  const [last, quote] = [draft.quotes[index - 1], draft.quotes[index]];
  if (entity !== null || last === undefined || last.speaker === null || !quote?.speaker || !/^the /i.test(name))
    return false;
  const head = (name.split(/ (?:of|for|from|to|at|in|with) |,/)[0] ?? '').split(' ').at(-1) ?? '';
  const isOne = /^(?:international|native)$|year-old$/.test(head) || roleWord(head)?.number === 'singular';
  if (!isOne || (roleWord(head) !== null && !isPersonRole(head))) return false;
  const before = draft.sentences[sentenceAt(draft.sentences, last.speaker.start)];
  const here = draft.sentences[sentenceAt(draft.sentences, quote.speaker.start)];
  const spoke = resolve(draft, last.speaker)?.entity ?? null;
  return before?.block === here?.block && spoke !== null && draft.entities[spoke]?.type === 'PER';
}

/** Says of each quotation whose it is by name, and takes the doubt about the name into its confidence. */
export const speakers: Pass = {
  name: 'speakers',
  run(draft) {
    draft.quotes = draft.quotes.map((quote, index) => {
      const isIt = quote.speaker?.text.toLowerCase() === 'it' && TOLD.has(quote.act);
      const linked = quote.speaker === null ? null : resolve(draft, quote.speaker);
      const found = isIt ? (linked ?? bodyBefore(draft, index)) : strangerOr(draft, index, linked);
      if (found === null) return { ...quote, name: null, confidence: quote.confidence * UNNAMED };
      const doubt = isEpithet(draft, index, found) ? EPITHET : 1;
      return { ...quote, name: found.name, confidence: quote.confidence * found.sure * doubt };
    });
  },
};

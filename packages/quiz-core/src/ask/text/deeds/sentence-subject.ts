import type { Entity } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import type { BodySentence } from '../sentences/body-sentences.js';
import { selfContained } from '../sentences/self-contained.js';
import { attributionOf } from '../speech/attribution-of.js';

interface SentenceSubject {
  readonly entity: Entity;
  /** Where its apposition ends, and what it does begins: an offset into the article. */
  readonly end: number;
}

const sureLink = 0.75;
/** "Harlow Foods, the maker of oats, " and "Ferry operator Moorline ": what says who it is, behind the name and before. */
const apposition = /^(?:, (?:an?|the|which|who|whose|based|known|part|formerly) [^“”";:]{2,120}?,)? (?=\p{Ll})/u;
const dateline = /^[\p{L}\d .,]{2,40}\([^)]{2,30}\) ?[-–—] $/u;
const kind = /^(?:The |An? )?(?:\p{L}[\p{L}-]* ){1,5}$/u;

/** The body or person by name that a sentence is about from its first words on. Null where it opens otherwise. */
export function sentenceSubject(asking: Asking, { sentence, text }: BodySentence): SentenceSubject | null {
  const { entities } = asking.reading;
  const mention = asking.mentionsIn(sentence.start, sentence.end).find(({ by }) => by === 'name');
  const entity = mention && entities[mention.entity];
  if (!mention || !entity?.inBody || mention.confidence < sureLink || entity.type === 'LOC') return null;
  if (entity.type === 'PER' && !/\s/u.test(entity.name)) return null;
  const before = text.slice(0, mention.start - sentence.start);
  const isOpening = before === '' || /^The $/u.test(before) || dateline.test(before);
  if (!isOpening && !(kind.test(before) && !hasVerb(asking, sentence.start, mention.start))) return null;
  const found = apposition.exec(text.slice(mention.end - sentence.start));
  return found ? { entity, end: mention.end + found[0].length } : null;
}

/** "Bus drivers at Moorline" are not Moorline, nor is what somebody told it. */
function hasVerb({ tokensIn }: Asking, start: number, end: number): boolean {
  return tokensIn(start, end).some(({ pos }) => /^(?:VERB|AUX|ADP|SCONJ|CCONJ|PRON)$/u.test(pos));
}

/** "The company said", behind what it will do: its own plan is told on its own word. */
const announced =
  /^,? (?:the|both|it|he|she) ?(?:two )?(?:companies|company|firm|group|bank|airline|council|club|operator|retailer|charity|ministry|government|university)?,? (?:said|announced|says|has said|confirmed)\b/u;

/**
 * On whose word a sentence tells what its own subject will do, up to an offset: null source where it is the reporter's, or that subject's own.
 *
 * @returns null where it is somebody's who is not told where it is looked for.
 */
export function onWhoseWord(
  asking: Asking,
  { sentence }: BodySentence,
  { entity }: SentenceSubject,
  end: number,
): { readonly source: string | null } | null {
  const { text, quotes } = asking.reading;
  if (announced.test(text.slice(end, sentence.end))) return { source: null };
  const by = attributionOf(asking, sentence, { start: sentence.start, end });
  if (by !== null) return by;
  const isTold = quotes.some((quote) => quote.start < end && sentence.start < quote.end && quote.name !== entity.name);
  const isSource = /^,? (?:according to|[^,.;]{3,60} (?:said|says|reported)\b)/u.test(text.slice(end, sentence.end));
  return isTold || isSource ? null : { source: null };
}

/** A phrase about something of the subject's own: the stem that names the subject says whose "its" is. Null where the rest does not stand alone. */
export function ownThing(
  asking: Asking,
  at: { readonly start: number; readonly end: number },
  owner: Entity,
): string | null {
  const owns = /^\s*(?:its|his|her|their) /u.exec(asking.reading.text.slice(at.start, at.end))?.[0] ?? '';
  const told = asking.reading.text.slice(at.start + owns.length, at.end).trim();
  // "Pettigrew & Sons" is a firm, and nobody's surname to be filled up.
  const thing =
    / & \p{Lu}/u.test(told) && !/\b(?:he|she|it|they|this|that)\b/iu.test(told)
      ? told
      : selfContained(asking, { start: at.start + owns.length, end: at.end }, owner)?.trim();
  return thing ? `${owns.trim()} ${thing}`.trim() : null;
}

import type { Asking } from '../../asking.js';
import { selfContained } from '../sentences/self-contained.js';

const says = '(?:said|says?|reported|confirmed|announced)';
const behind = new RegExp(
  `^(?: and [^,“”"]{3,60}|, (?:most|many|some|half|all) of (?:them|whom|which) [^,“”"]{3,60})?,? (?:according to (?<to>[^,.;]{3,70})|(?<who>[^,.;“”"]{3,70}?) ${says}\\b)`,
  'u',
);
const named = new RegExp(`^(?<who>[^,.;“”"]{3,70}?) ${says}(?: (?:on )?\\p{Lu}\\p{Ll}+day)?(?: that)? $`, 'u');

/** Whose word a clause is. */
interface Attribution {
  /** "Officials", "the health ministry"; null where the clause is the reporter's own. */
  readonly source: string | null;
}

/**
 * Whose word a clause in the middle of a sentence is, told by what stands before and behind it.
 *
 * @returns null where the source does not stand alone in a stem ("he said"), or where what stands before the clause is no attribution.
 */
export function attributionOf(
  asking: Asking,
  sentence: { readonly start: number; readonly end: number },
  clause: { readonly start: number; readonly end: number },
): Attribution | null {
  const { text } = asking.reading;
  const before = text.slice(sentence.start, clause.start);
  const front = before === '' ? null : named.exec(before);
  if (before !== '' && front === null) return null;
  const tail = text.slice(clause.end, sentence.end);
  const back = front ?? behind.exec(tail);
  const who = back?.groups?.who ?? back?.groups?.to;
  if (who === undefined) return isQuoted(asking, clause) ? null : { source: null };
  const start = (front === null ? clause.end : sentence.start) + (back?.[0].indexOf(who) ?? 0);
  const source = selfContained(asking, { start, end: start + who.length }, null)?.trim();
  if (!source || /\b(?:he|she|it|they|who|which)\b/iu.test(source)) return null;
  const opens = front !== null && !/^\p{Lu}\p{L}+ \p{Lu}/u.test(source);
  const isName = asking.mentionsIn(start, start + who.length).some((one) => one.start === start && one.by === 'name');
  return { source: opens && !isName ? source.charAt(0).toLowerCase() + source.slice(1) : source };
}

/** Somebody's words whose speaker is not told where it is looked for. */
function isQuoted({ reading }: Asking, { start, end }: { start: number; end: number }): boolean {
  return reading.quotes.some((quote) => quote.start < end && start < quote.end);
}

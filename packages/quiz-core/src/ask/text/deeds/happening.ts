import { happenings } from '../../../generated/happenings.js';
import type { Reading, Sentence, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { sayDate } from '../dates/say-date.js';
import { possessive } from '../names/possessive.js';

/** Something that took place, as a noun phrase: "the 2014 G20 summit", "Russia’s annexation of Crimea". */
export interface Happening {
  readonly sentence: Sentence;
  /** Ready for a stem, with its article or owner. */
  readonly phrase: string;
  readonly isPlural: boolean;
  /** "held" for what somebody arranges; "happened" for what takes place. */
  readonly is: 'held' | 'happened';
  /** The noun phrase itself, and what it is about ("of Ukraine’s Crimean Peninsula"). */
  readonly start: number;
  readonly end: number;
}

const held = new Set(happenings.held);
const happened = new Set(happenings.happened);
/** Least confidence in whom a pronoun stands for, when the name is put in its place. */
const sureLink = 0.75;
/** Tokens between a happening and its place or time, and what they are. */
const farthest = 14;
const near = /^(?:ADP|DET|PROPN|ADJ|NOUN|NUM)$/u;
const modifier = /^(?:ADJ|NOUN|PROPN|NUM)$/u;
/** Modifiers that point at other times or other happenings. */
const relative =
  /^(?:next|last|first|second|third|latest|recent|previous|other|another|same|new|upcoming|annual|future|past|own|final|possible|potential|planned|proposed)$/iu;

/** Happenings that the reporter tells of, each with what tells it apart from others of its sort: a name, a number, what it is of. */
export const happeningsIn = once((asking: Asking): readonly Happening[] => {
  const { reading } = asking;
  return reading.sentences.flatMap((sentence) => {
    const block = reading.structure[sentence.block];
    if (block?.is !== 'body' && block?.is !== 'caption') return [];
    const tokens = asking.tokensIn(sentence.start, sentence.end);
    return tokens.flatMap((token, index) => {
      const noun = token.text.toLowerCase();
      const is = held.has(noun) ? 'held' : happened.has(noun) ? 'happened' : null;
      return is === null || isQuoted(reading, token) ? [] : (happening(asking, sentence, tokens, index, is) ?? []);
    });
  });
});

const counts = once((asking: Asking) => {
  const known = new Map<string, number>();
  for (const { phrase } of happeningsIn(asking)) known.set(phrase, (known.get(phrase) ?? 0) + 1);
  return known;
});

/** Whether the article has others by the same phrase, which may have been elsewhere or at another time. */
export function isOneOfSeveral(asking: Asking, { phrase }: Happening): boolean {
  return (counts(asking).get(phrase) ?? 0) > 1;
}

function isQuoted({ quotes }: Reading, token: Token): boolean {
  return quotes.some(({ kind, start, end }) => kind !== 'indirect' && start <= token.start && token.end <= end);
}

function happening(
  asking: Asking,
  sentence: Sentence,
  tokens: readonly Token[],
  head: number,
  is: Happening['is'],
): Happening | null {
  let first = head;
  while (first > 0 && modifier.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  // "A Chamber of Commerce summit": the name begins before the "of".
  if (tokens[first - 1]?.text === 'of') return null;
  const own = tokens.slice(first, head);
  const ending = aboutWhat(tokens, head);
  const after = tokens.slice(head + 1, ending + 1);
  // "Ann Lee’s meeting with shipbuilders" is known by whose it was, and "the meeting" by nothing.
  const isKnown = [...own, ...after].some(({ pos, text }) => pos === 'PROPN' || /\d/u.test(text));
  const owner = ownerOf(asking, tokens, first, after.length > 0);
  const isOwned = owner !== null && /’s?$/u.test(owner) && tokens[first - 1]?.pos !== 'PART';
  if (!(isKnown || isOwned) || own.some(({ text }) => relative.test(text))) return null;
  const [start, end] = [tokens[first]?.start, tokens[ending]?.end];
  if (owner === null || start === undefined || end === undefined) return null;
  const words = asking.reading.text.slice(start, end).replace(/\s+/gu, ' ');
  if (/["“”()]/u.test(words)) return null;
  const isPlural = /s$/u.test(tokens[head]?.text ?? '') && !/ss$/u.test(tokens[head]?.text ?? '');
  return { sentence, phrase: `${owner} ${words}`, isPlural, is, start, end };
}

/**
 * Whether a place or a time behind a happening is its own: a preposition stands before it, and between the two nothing is done, but for
 * a place that the happening was part of ("at the Economic Forum in Riga, Latvia, on").
 */
export function isOf(asking: Asking, { end }: Happening, at: number, preposition: RegExp): boolean {
  const between = asking.tokensIn(end, at);
  const [first] = between;
  const last = between.at(-1);
  if (!first || !last || !preposition.test(last.text) || between.length > farthest) return false;
  if (between.length === 1) return true;
  return /^(?:at|during|in)$/u.test(first.text) && between.every(({ pos, text }) => near.test(pos) || text === ',');
}

/** Last token of "of X" or "with X" behind the noun: nouns and names only, up to a preposition of place or time. */
function aboutWhat(tokens: readonly Token[], head: number): number {
  if (!/^(?:of|with)$/u.test(tokens[head + 1]?.text ?? '')) return head;
  let at = head + 1;
  while (isInPhrase(tokens[at + 1], tokens[at + 2])) at += 1;
  return at;
}

/** A noun or what goes with it; "heads of" is no verb, whatever its tag. */
function isInPhrase(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:ADJ|NOUN|PROPN|DET|PART|NUM)$/u.test(token.pos) || token.text === 'of') return true;
  return token.pos === 'VERB' && /s$/u.test(token.text) && next?.text === 'of';
}

/** "the", or whose it is: "Russia’s" for "its", "the fall 2015" for "last fall’s". Null where neither is known. */
function ownerOf(asking: Asking, tokens: readonly Token[], first: number, isOfSomething: boolean): string | null {
  const before = tokens[first - 1];
  if (before === undefined || /^(?:the|a|an)$/iu.test(before.text)) return 'the';
  if (/^(?:its|his|her|their)$/iu.test(before.text)) {
    const [mention] = asking.mentionsIn(before.start, before.end);
    const entity = mention && mention.confidence >= sureLink ? asking.reading.entities[mention.entity] : undefined;
    if (entity?.inBody) return possessive(asking.naming(entity));
    return isOfSomething ? 'the' : null;
  }
  if (before.pos === 'PART') {
    const time = asking.reading.times.find(({ end }) => end === before.start);
    const said = sayDate(time?.value);
    return said === null || /^\p{Lu}\p{Ll}+day/u.test(said) ? null : `the ${said}`;
  }
  return before.pos === 'DET' || before.pos === 'PRON' ? null : 'the';
}

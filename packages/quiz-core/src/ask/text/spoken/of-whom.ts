import type { Asking, Said, Who } from '../../asking.js';
import { once } from '../../once.js';
import { type Excerpt, excerptOf } from './excerpts.js';
import { genderOf } from './is-bound.js';
import { spokenSentences } from './spoken-sentences.js';

/** Words in which somebody else is "he" or "she", and who that is. */
export interface OfWhom {
  readonly excerpt: Excerpt;
  readonly who: Who;
  /** Where the first pronoun of that person stands. */
  readonly pronoun: { readonly start: number; readonly end: number };
}

const pronoun = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
/**
 * Least confidence of the reader's that a pronoun inside a quotation is whom alone the paragraphs around it name: such links were right in
 * each of thirty looked at by hand, where the pronoun was a subject and the name stood close before it.
 */
const leastSure = 0.47;
/** In characters. */
const closeBefore = 300;
/** Behind a speaker's name their office and that of others may be told; farther on somebody else is spoken of. */
const besideSpeaker = 60;

/**
 * The first of somebody's sentences that speaks of one other person as "he" or "she", where it is known who that is: nobody else whom the
 * pronoun fits is named in the paragraph or in the one before. Null where there is none.
 */
export function ofWhom(asking: Asking, said: Said): OfWhom | null {
  return known(asking)(said);
}

const known = once((asking: Asking) => once((said: Said) => find(asking, said)));

function find(asking: Asking, said: Said): OfWhom | null {
  if (said.quote.kind !== 'direct') return null;
  for (const sentence of spokenSentences(asking, said.quote)) {
    const pronouns = asking
      .tokensIn(sentence.start, sentence.end)
      .filter(({ text }) => pronoun.test(text.replace(/[’'].*$/u, '')));
    const [first] = pronouns;
    if (first === undefined || !/^s?he(?:[’'].*)?$/iu.test(first.text)) continue;
    const bound = genderOf(first.text);
    if (pronouns.some(({ text }) => genderOf(text) !== bound)) continue;
    const who = meant(asking, said, { ...first, gender: bound });
    const excerpt = who && excerptOf(asking, { ...sentence, bound });
    if (who && excerpt) return { excerpt, who, pronoun: { start: first.start, end: first.start + bound.length } };
  }
  return null;
}

function meant(
  { reading, mentionsIn, blockAt, people }: Asking,
  { speaker, speakerAt, quote }: Said,
  { start, gender }: { start: number; gender: 'he' | 'she' },
): Who | null {
  const link = mentionsIn(start, start + gender.length).find(({ by }) => by === 'pronoun');
  const entity = link && reading.entities[link.entity];
  if (!link || entity?.gender !== gender || link.confidence < leastSure || entity === speaker.entity) return null;
  const block = blockAt(quote.start);
  const before = block && blockAt(Math.max(0, block.start - 3));
  const end = Math.max(start, speakerAt.end + besideSpeaker);
  const around = mentionsIn((before?.is === 'body' ? before : block)?.start ?? start, end).some(
    ({ by, entity: whose }) => {
      const other = reading.entities[whose];
      const isElse = other !== entity && other !== speaker.entity && other?.type === 'PER';
      return by === 'name' && isElse && other.gender !== (gender === 'he' ? 'she' : 'he');
    },
  );
  const index = reading.entities.indexOf(entity);
  const isClose = mentionsIn(Math.max(0, start - closeBefore), start).some(
    ({ by, entity: whose }) => by === 'name' && whose === index,
  );
  return around || !isClose ? null : (people.find((one) => one.entity === entity) ?? null);
}

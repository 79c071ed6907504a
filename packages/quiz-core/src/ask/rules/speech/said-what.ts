import { contentWords } from '../../../check/text/content-words.js';
import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import { words } from '../../../check/text/words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice, type Distractor } from '../../build/made.js';
import { firstFew } from '../../options/first-few.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { standing } from '../../text/speakers/standing.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { wrote } from '../../text/speech/wrote.js';
import { excerpts } from '../../text/spoken/excerpts.js';
import { telling } from '../../text/told/telling.js';

export const saidWhat: AskRule = {
  id: 'said-what',
  asks: 'said-what',
  make: (asking) => {
    const shown = asking.said.flatMap((said) => quotable(asking, said));
    const told = asking.said.flatMap((said) => tellable(asking, said));
    return [shown, told].flatMap((all) => {
      const byLength = all.toSorted((a, b) => a.text.length - b.text.length);
      return all.flatMap((one) => whatTheySaid(asking, one, byLength));
    });
  },
};

interface Sayable {
  readonly said: Said;
  /** As an option: “The wall leaks”, or "That the wall leaks". */
  readonly shown: string;
  readonly text: string;
  /** In words. */
  readonly length: number;
  readonly isTold: boolean;
}

/** Options differ in length by no more than this factor: a key is not to be known by its size. */
const mostUneven = 1.75;

function quotable(asking: Asking, said: Said): Sayable[] {
  // One option that begins in the middle of a sentence would stand out.
  const fit = excerpts(asking, said.quote).find(({ text, shown }) => {
    return !shown.startsWith('“…') && !text.endsWith('?') && !givesAway(asking, text, said.speaker);
  });
  return fit ? [{ ...fit, said, length: words(fit.text).length, isTold: false }] : [];
}

/** What is told without a pronoun of the speaker's: a "he" would shut out whoever is a "she". */
function tellable(asking: Asking, said: Said): Sayable[] {
  const told = telling(asking, said);
  if (told === null || told.gender !== undefined || !told.past.startsWith('said that ')) return [];
  if (/“/u.test(told.words) || givesAway(asking, told.words, said.speaker)) return [];
  return [{ said, shown: `That ${told.words}`, text: told.words, length: words(told.words).length, isTold: true }];
}

function whatTheySaid(asking: Asking, key: Sayable, byLength: readonly Sayable[]): Question[] {
  const { speaker, quote } = key.said;
  if (standing(asking, speaker) === 0) return [];
  const willDo = (other: Sayable) =>
    other.said.speaker.inline !== speaker.inline &&
    isEven(key, other) &&
    !isTheirs(asking, other.text, key.said) &&
    !names(other.text, speaker) &&
    isOnTopic(key, other);
  const distractors = fewEach(byLength, key, willDo);
  if (distractors.length < fewestDistractors) return [];
  const verb = wrote(quote) ? 'write' : 'say';
  const stem = key.isTold ? `What did ${speaker.inline} say?` : `Which of these did ${speaker.inline} ${verb}?`;
  const explanation = key.isTold
    ? `The article gives this as what ${speaker.inline} said.`
    : `The article attributes these words to ${speaker.inline}.`;
  const plan = {
    rule: saidWhat,
    stem,
    explanation,
    difficulty: speechDifficulty(asking, key.said) + 0.1,
    evidence: evidenceOf(asking, key.said),
  };
  return choice(plan, key.shown, distractors);
}

/**
 * Those nearest the key in length: one for each other speaker, so that none stands out among the options; several of the only other one,
 * in an article of two voices, where no two of them say the same.
 */
function fewEach(byLength: readonly Sayable[], key: Sayable, willDo: (other: Sayable) => boolean): Distractor[] {
  const few = (all: Iterable<Sayable>, each: number) =>
    firstFew(all, mostDistractors, (other, found) => {
      const theirs = found.filter((one) => one.said.speaker.inline === other.said.speaker.inline);
      return (
        theirs.length < each && theirs.every((one) => overlap(one.text, other.text) < maySayTheSame) && willDo(other)
      );
    });
  const one = few(outwards(byLength, key), 1);
  const taken = one.length === 1 ? few(outwards(byLength, key), mostDistractors) : one;
  return taken.map(({ shown, said, isTold }) => ({
    text: shown,
    because: isTold
      ? `The article gives this as what ${said.speaker.inline} said.`
      : `The article attributes these words to ${said.speaker.inline}.`,
  }));
}

/** The others in the order of how near they come to the key in length: a long article has too many to sort them for each key. */
function* outwards(byLength: readonly Sayable[], key: Sayable): Generator<Sayable> {
  const away = (one: Sayable | undefined) => (one ? Math.abs(one.text.length - key.text.length) : Infinity);
  let after = byLength.indexOf(key) + 1;
  let before = after - 2;
  for (;;) {
    const [shorter, longer] = [byLength[before], byLength[after]];
    const next = away(shorter) <= away(longer) ? shorter : longer;
    if (!next) return;
    if (next === shorter) before -= 1;
    else after += 1;
    yield next;
  }
}

/** What a body says is told by its name from words on anything else: the options share a word with the key that is no name. */
function isOnTopic(key: Sayable, other: Sayable): boolean {
  if (key.said.speaker.entity?.type === 'PER') return true;
  const mine = plainContent(key.text);
  return [...plainContent(other.text)].some((word) => mine.has(word));
}

function plainContent(text: string): ReadonlySet<string> {
  return contentWords(text.replace(/(?<!^)\b\p{Lu}[\p{L}’'-]+/gu, ' '));
}

function isEven(a: Sayable, b: Sayable): boolean {
  return Math.max(a.length, b.length) / Math.min(a.length, b.length) <= mostUneven;
}

/** Nobody speaks of themselves by name: words that have the speaker's are somebody else's. */
function names(text: string, { entity, option }: Who): boolean {
  const all = entity ? [entity.name, ...entity.aliases, entity.name.split(' ').at(-1) ?? ''] : [option];
  return all.some((name) => name.length > 2 && text.includes(name));
}

/** Whether the speaker may have said it too, by any quotation of theirs or of somebody the reader could not name. */
function isTheirs(asking: Asking, text: string, { speaker }: Said): boolean {
  return asking.maybeSaidBy(speaker).some((quote) => asking.overlap(quote.text, text) >= maySayTheSame);
}

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
    return [shown, told].flatMap((all) => all.flatMap((one) => whatTheySaid(asking, one, all)));
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

function whatTheySaid(asking: Asking, key: Sayable, all: readonly Sayable[]): Question[] {
  const { speaker, quote } = key.said;
  if (standing(asking, speaker) === 0) return [];
  const others = all
    .filter((other) => other.said.speaker.inline !== speaker.inline && isEven(key, other))
    .toSorted((a, b) => Math.abs(a.text.length - key.text.length) - Math.abs(b.text.length - key.text.length));
  const willDo = (other: Sayable) =>
    !isTheirs(asking, other.text, key.said) && !names(other.text, speaker) && isOnTopic(key, other);
  const distractors = fewEach(others.filter(willDo));
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
 * One for each other speaker, so that none stands out among the options; several of the only other one, in an article of two voices, where
 * no two of them say the same.
 */
function fewEach(others: readonly Sayable[]): Distractor[] {
  const speakers = new Set(others.map(({ said }) => said.speaker.inline));
  const each = speakers.size === 1 ? mostDistractors : 1;
  const taken = firstFew(others, mostDistractors, ({ said, text }, found) => {
    const theirs = found.filter((one) => one.said.speaker.inline === said.speaker.inline);
    return theirs.length < each && theirs.every((one) => overlap(one.text, text) < maySayTheSame);
  });
  return taken.map(({ shown, said, isTold }) => ({
    text: shown,
    because: isTold
      ? `The article gives this as what ${said.speaker.inline} said.`
      : `The article attributes these words to ${said.speaker.inline}.`,
  }));
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

import { maySayTheSame } from '../../../check/text/overlap.js';
import { words } from '../../../check/text/words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice, type Distractor } from '../../build/made.js';
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
  const distractors = oneEach(
    others,
    (other) => !isTheirs(asking, other.text, key.said) && !names(other.text, speaker),
  );
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

/** The first that will do for each other speaker, so that no speaker stands out among the options. */
function oneEach(others: readonly Sayable[], willDo: (other: Sayable) => boolean): Distractor[] {
  const bySpeaker = new Map<string, Sayable>();
  for (const other of others) {
    const name = other.said.speaker.inline;
    if (bySpeaker.size < mostDistractors && !bySpeaker.has(name) && willDo(other)) bySpeaker.set(name, other);
  }
  return [...bySpeaker.values()].map(({ shown, said, isTold }) => ({
    text: shown,
    because: isTold
      ? `The article gives this as what ${said.speaker.inline} said.`
      : `The article attributes these words to ${said.speaker.inline}.`,
  }));
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

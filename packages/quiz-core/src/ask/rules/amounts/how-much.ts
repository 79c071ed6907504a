import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { sumAt, sumOptions } from '../../options/sums.js';
import { type Event, events } from '../../text/clauses/events.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { toldWhole } from '../../text/clauses/told-whole.js';
import { questioned } from '../../text/deeds/questioned.js';

export const howMuch: AskRule = {
  id: 'how-much',
  asks: 'how-many',
  make: (asking) => events(asking).flatMap((event) => howMuchWasIt(asking, event)),
};

const difficulty = 0.5;
const fewestContentWords = 3;

/** "The fund lent Arle $600 million in 2021": how much did it lend Arle in 2021? From a clause with one sum in it. */
function howMuchWasIt(asking: Asking, action: Event): Question[] {
  const { text } = asking.reading;
  const { rest } = action;
  const inClause = text.slice(rest.start, rest.end);
  const money = [...inClause.matchAll(/[$£€¥]|\b(?:euros|dollars|pounds)\b/gu)];
  const [opening] = [...inClause.matchAll(/(?<![\p{L}\d.,])(?:[A-Z]{0,3}[$£€¥])?\d/gu)].filter(
    ({ index }) => sumAt(text.slice(rest.start + index)) !== null,
  );
  if (!opening || money.length !== 1) return [];
  const start = rest.start + opening.index;
  const sum = sumAt(text.slice(start));
  const thing = sum === null ? null : amountOf(asking, action, start);
  const isPrice = / for $/u.test(text.slice(rest.start, start)) && isTrade(asking, action);
  if (sum === null || !(thing || isPrice || isObject(asking, rest.start, start))) return [];
  const options = sumOptions(asking, sum, start);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const end = start + options.key.length;
  // "A $648 million loss": the sum says which loss, and is not what was posted.
  if (asking.tokensIn(end, rest.end)[0]?.pos === 'NOUN' && /\ban? $/u.test(text.slice(rest.start, start))) return [];
  // What comes behind the sum says for what it was, and of when: where that does not stand alone, nothing is asked.
  const clause =
    thing === null
      ? questioned(asking, action, { start: isPrice ? start - 'for '.length : start, end })
      : whoseAmount(asking, action, thing, end);
  if (clause === null || contentWords(`${action.name} ${clause}`).size < fewestContentWords) return [];
  const explanation = `The article gives the sum: ${options.key}.`;
  const evidence = evidenceOfClause(asking, action);
  return choice(
    {
      rule: howMuch,
      stem: onWordOf(action.source, `${isPrice ? 'for how much' : 'how much'} ${clause}?`),
      explanation,
      difficulty,
      evidence,
    },
    options.key,
    options.distractors,
    options.sorted,
  );
}

/** Bought or sold, or to be. */
function isTrade({ tokensIn }: Asking, { verbs, rest }: Event): boolean {
  const all = [...verbs, ...tokensIn(rest.start, rest.end)];
  return all.some(({ pos, lemma }) => pos === 'VERB' && /^(?:buy|sell|acquire|purchase)$/u.test(lemma));
}

/** "A net loss of $47 million": what the sum is, where it is the verb's object; null where it is not. */
function amountOf({ reading, tokensIn }: Asking, { rest }: Event, sumAt: number): string | null {
  const before = reading.text.slice(rest.start, sumAt);
  const [, thing] = /^ an? ((?:[\p{Ll}-]+ ){1,4})of $/u.exec(before) ?? [];
  const isNoun = tokensIn(rest.start, sumAt).at(-2)?.pos === 'NOUN';
  return thing !== undefined && isNoun ? thing.trim() : null;
}

/** "Was the net loss that Moorline reported for the quarter": behind "how much". */
function whoseAmount(asking: Asking, { verbs, name, rest, subject }: Event, thing: string, end: number): string | null {
  // "How much was the charge that it will record": what is to come has no sum yet.
  if (/^(?:will|would|may|might|could)$/iu.test(verbs[0]?.text ?? '')) return null;
  const behind = toldWhole(asking, { start: end, end: rest.end }, subject);
  const done = verbs.map(({ text }) => text).join(' ');
  return behind === null ? null : `was the ${thing} that ${name} ${done}${behind === '' ? '' : ` ${behind}`}`;
}

/** Right behind the verb, or behind whoever gets it; "more than" and "up to" leave other sums right as well. */
function isObject({ tokensIn }: Asking, from: number, to: number): boolean {
  const before = tokensIn(from, to);
  return before.length <= 3 && before.every(({ pos, text }) => pos === 'PROPN' || /^(?:the|an?)$/iu.test(text));
}

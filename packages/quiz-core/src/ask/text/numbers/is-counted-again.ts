import { amount } from '../../../check/text/amount.js';
import type { Entity, Sentence, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { isFate, isToldOtherwise } from './is-told-otherwise.js';

/** Whether another sentence counts the same things doing the same, or undergoing it: a toll that was raised has two numbers. */
export function isCountedAgain(
  asking: Asking,
  count: { readonly number: string; readonly things: readonly Token[] },
  sentence: Sentence,
  verb: Token | undefined,
  subject: Entity | null = null,
): boolean {
  const { reading } = asking;
  const value = amount(count.number.replace(/^\p{L}+ (?=\S)/u, ''));
  if (value === null || verb === undefined) return true;
  if (isFate(verb.text)) return isToldOtherwise(asking, verb.text, value, sentence);
  const noun = count.things.at(-1)?.lemma ?? '';
  // Of somebody else the same may be counted: "the Greens won 17 seats".
  const own = subject === null ? -1 : reading.entities.indexOf(subject);
  return reading.sentences.some(({ start, end, tokens: [from, to] }) => {
    if (start === sentence.start) return false;
    if (own >= 0 && !asking.mentionsIn(start, end).some(({ entity }) => entity === own)) return false;
    const all = reading.tokens.slice(from, to);
    return (
      all.some(({ pos, text }) => pos === 'NUM' && amount(text) !== value) &&
      [noun, verb.lemma].every((lemma) => all.some((token) => token.lemma === lemma))
    );
  });
}

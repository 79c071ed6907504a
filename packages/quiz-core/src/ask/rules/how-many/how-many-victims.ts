import { amount } from '../../../check/text/amount.js';
import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { theOccasion } from '../../text/deeds/the-occasion.js';
import { withoutWeekday } from '../../text/deeds/without-weekday.js';
import { isToldOtherwise } from '../../text/numbers/is-told-otherwise.js';
import { howManyOf } from '../../text/numbers/plain-number.js';
import { type Toll, tollsIn } from '../../text/numbers/tolls.js';
import { bodySentences } from '../../text/sentences/body-sentences.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { attributionOf } from '../../text/speech/attribution-of.js';

export const howManyVictims: AskRule = {
  id: 'how-many-victims',
  asks: 'how-many',
  make: (asking) =>
    bodySentences(asking).flatMap(({ sentence }) =>
      tollsIn(asking, sentence).flatMap((toll) => howManyFell(asking, sentence, toll)),
    ),
};

const difficulty = 0.4;
const fewestContentWords = 3;
/** "A tram – whose driver was later arrested – derailed" */
const aside = / (?:--?|[–—]) [^–—]*? (?:--?|[–—]) /u;
/** A stem that is read at a glance. What a train or a lorry carried goes first where it is longer. */
const mostWords = 25;
const load =
  /^(an? (?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+) (?:carrying|transporting|loaded with|bound for|packed with|heading for) [^,]+? (?=\p{Ll}+ed\b)/iu;

function howManyFell(asking: Asking, sentence: { start: number; end: number }, toll: Toll): Question[] {
  const { text } = asking.reading;
  const value = amount(toll.number);
  if (value === null || /["“”«»]|''/u.test(text.slice(toll.start, toll.end))) return [];
  // A dateline before the clause is nobody's word.
  const from = /(?:--|[–—]) $/u.test(text.slice(sentence.start, toll.start)) ? toll.start : sentence.start;
  const by = attributionOf(asking, { start: from, end: sentence.end }, toll);
  const elsewhere = toll.occasion === null ? theOccasion(asking) : null;
  const told =
    toll.occasion === null
      ? elsewhere && `in ${elsewhere.text}`
      : withoutWeekday(selfContained(asking, toll.occasion, null) ?? '').replace(aside, ' ');
  if (by === null || !told || contentWords(told).size < fewestContentWords) return [];
  if (isToldOtherwise(asking, toll.fate, value, sentence)) return [];
  const number = toll.number.toLowerCase();
  const options = countOptions(asking, { number, things: [], start: toll.numberAt, end: toll.end }, sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const asked = atAGlance(toll, told, by.source);
  const plan = {
    rule: howManyVictims,
    stem: asked.charAt(0).toUpperCase() + asked.slice(1),
    explanation: `The article gives the number: ${toll.hedge ? `${toll.hedge.toLowerCase()} ` : ''}${number}.`,
    difficulty,
    evidence: [
      passage(asking, sentence),
      ...(elsewhere === null || elsewhere.from.start === sentence.start ? [] : [passage(asking, elsewhere.from)]),
    ],
  };
  return choice(plan, number, options.distractors, options.sorted);
}

/**
 * The question, short enough to be read at a glance: where it is not, what a train or a lorry carried goes first, then a source that has no
 * name of its own.
 */
function atAGlance(toll: Toll, told: string, source: string | null): string {
  const ask = (occasion: string, by: string | null) =>
    `${by === null ? '' : `According to ${by}, `}${toll.asked(howManyOf(toll.hedge, toll.things), occasion)}?`;
  const isLong = (stem: string) => stem.split(' ').length > mostWords;
  const whole = ask(told, source);
  const lighter = told.replace(load, '$1 ');
  if (!isLong(whole)) return whole;
  const isNobody =
    source !== null && /^(?:(?:\p{Lu}\p{L}+ )?officials|authorities|police|rescuers|the authorities)$/iu.test(source);
  return isLong(ask(lighter, source)) && isNobody ? ask(lighter, null) : ask(lighter, source);
}

import { amount } from '../../check/text/amount.js';
import { seeded } from '../../random/seeded.js';
import type { Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import type { Asking } from '../asking.js';
import { passage } from '../build/evidence-of.js';
import { choice } from '../build/made.js';
import { nearNumbers } from '../options/numbers.js';
import { type Deed, deeds, objectFrom } from '../text/deed.js';

export const howMany: AskRule = {
  id: 'how-many',
  asks: 'how-many',
  make: (asking) => deeds(asking).flatMap((deed) => howManyWere(asking, deed)),
};

const difficulty = 0.5;

function howManyWere(asking: Asking, { sentence, turned, objectAt, start }: Deed): Question[] {
  const [number, ...things] = objectFrom(asking, objectAt, sentence.end);
  const last = things.at(-1);
  if (!number || !last || amount(number.text) === null || last.pos !== 'NOUN' || !/s$/u.test(last.text)) return [];
  if (
    /^(?:times|years|days|months|weeks|hours|minutes|points|goals|per|percent)$/iu.test(last.text) ||
    /^(?:hundred|thousand|million|billion|dozen)s?$/iu.test(things[0]?.text ?? '')
  )
    return [];
  const counted = asking.reading.text.slice(things[0]?.start ?? last.start, last.end);
  // The same things counted twice in an article may be counted differently.
  const elsewhere = asking.reading.text.replace(asking.reading.text.slice(number.start, last.end), ' ');
  if (
    new RegExp(`\\b(?:\\d+|\\p{L}+) ${counted}\\b`, 'u').test(elsewhere) &&
    /\d|two|three|four|five|six|seven|eight|nine|ten/iu.test(counted)
  )
    return [];
  const stem = `How many ${counted} ${turned}?`;
  const numbers = nearNumbers(number.text, seeded('numbers', asking.reading.id, String(number.start)));
  if (numbers === null) return [];
  const because = `The article says ${number.text}.`;
  const distractors = numbers.others.map((text) => ({ text, because }));
  const explanation = `The article gives the number: ${number.text} ${counted}.`;
  const evidence = [passage(asking, { start, end: last.end })];
  return choice({ rule: howMany, stem, explanation, difficulty, evidence }, number.text, distractors, numbers.sorted);
}

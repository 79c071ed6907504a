import type { Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import type { Asking } from '../asking.js';
import { passage } from '../build/evidence-of.js';
import { choice } from '../build/made.js';
import { countOptions } from '../options/counts.js';
import { fewestDistractors } from '../options/other-speakers.js';
import { counted } from '../text/counted.js';
import { type Deed, deeds } from '../text/deed.js';

export const howMany: AskRule = {
  id: 'how-many',
  asks: 'how-many',
  make: (asking) => deeds(asking).flatMap((deed) => howManyWere(asking, deed)),
};

const difficulty = 0.5;

function howManyWere(asking: Asking, { sentence, turned, objectAt, start }: Deed): Question[] {
  const count = counted(asking.tokensIn(objectAt, sentence.end));
  if (count === null) return [];
  const things = asking.reading.text.slice(count.things[0]?.start ?? count.end, count.end);
  const stem = `How many ${things} ${turned}?`;
  const options = countOptions(asking, count, sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const explanation = `The article gives the number: ${count.number} ${things}.`;
  const evidence = [passage(asking, { start, end: count.end })];
  return choice(
    { rule: howMany, stem, explanation, difficulty, evidence },
    count.number,
    options.distractors,
    options.sorted,
  );
}

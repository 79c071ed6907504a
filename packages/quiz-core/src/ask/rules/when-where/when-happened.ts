import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { dateOptions } from '../../options/dates.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { isOver } from '../../text/dates/is-over.js';
import { type Happening, happeningsIn, isOf, isOneOfSeveral } from '../../text/deeds/happening.js';

export const whenHappened: AskRule = {
  id: 'when-happened',
  asks: 'when',
  make: (asking) => happeningsIn(asking).flatMap((one) => whenItWas(asking, one)),
};

const difficulty = 0.45;

function whenItWas(asking: Asking, happening: Happening): Question[] {
  const { text } = asking.reading;
  const link = /^ (?:(?:was|were) held |took place )?(?:in|on) $/u;
  // "Spoke at the forum on Friday" dates the speech, not the forum.
  if (/\b(?:at|during|after|before|from|for|to)(?: the| an?)?\s$/iu.test(text.slice(0, happening.start).slice(-12)))
    return [];
  const time = asking
    .timesIn(happening.end, happening.sentence.end)
    .find(({ start }) => link.test(text.slice(happening.end, start)) || isOf(asking, happening, start, /^on$/u));
  // The day of a national vote is known to whoever reads any news.
  if (!time || /\b(?:election|inauguration|referendum)s?\b/iu.test(happening.phrase)) return [];
  if (/\d{4}/u.test(happening.phrase) || isOneOfSeveral(asking, happening)) return [];
  const dates = dateOptions(asking, time.value, `${asking.reading.id} ${time.start}`);
  if (dates === null || !isOver(asking, time.value) || dates.distractors.length < fewestDistractors) return [];
  const be = happening.isPlural ? 'were' : 'was';
  const stem =
    happening.is === 'held'
      ? `${dates.asked} ${be} ${happening.phrase} held?`
      : `${dates.asked} did ${happening.phrase} take place?`;
  const explanation = dates.key.endsWith(time.text)
    ? `The article gives the date: ${dates.key}.`
    : `The article says “${time.text}”, which is ${dates.key}.`;
  const evidence = [passage(asking, happening.sentence)];
  return choice(
    { rule: whenHappened, stem, explanation, difficulty, evidence },
    dates.key,
    dates.distractors,
    dates.sorted,
  );
}

import { contentWords } from '../../check/text/content-words.js';
import type { Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import type { Asking } from '../asking.js';
import { passage } from '../build/evidence-of.js';
import { choice } from '../build/made.js';
import { dateOptions } from '../options/dates.js';
import { fewestDistractors } from '../options/other-speakers.js';
import { type Action, actions } from '../text/action.js';
import { questioned } from '../text/questioned.js';
import { withPreposition } from '../text/with-preposition.js';

export const whenDid: AskRule = {
  id: 'when-did',
  asks: 'when',
  make: (asking) => actions(asking).flatMap((action) => whenWasThis(asking, action)),
};

const difficulty = 0.5;
const fewestContentWords = 2;

function whenWasThis(asking: Asking, action: Action): Question[] {
  const times = asking.reading.times.filter(({ start, end }) => start >= action.rest.start && end <= action.rest.end);
  const [time] = times;
  if (!time || times.length > 1) return [];
  const at = withPreposition(asking, time, /^(?:on|in|at)$/iu);
  const dates = dateOptions(asking, time.value, `${asking.reading.id} ${time.start}`);
  if (at === null || dates === null || dates.distractors.length < fewestDistractors) return [];
  const clause = questioned(asking, action, at);
  if (clause === null || contentWords(clause).size < fewestContentWords) return [];
  const isSpelledOut = dates.key.endsWith(time.text);
  const explanation = isSpelledOut
    ? `The article gives the date: ${dates.key}.`
    : `The article says “${time.text}”, which is ${dates.key}.`;
  const plan = {
    rule: whenDid,
    stem: `${dates.asked} ${clause}?`,
    explanation,
    difficulty,
    evidence: [passage(asking, action)],
  };
  return choice(plan, dates.key, dates.distractors, dates.sorted);
}

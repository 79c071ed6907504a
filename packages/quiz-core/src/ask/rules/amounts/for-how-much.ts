import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { sumAt, sumOptions } from '../../options/sums.js';
import { onWhoseWord, ownThing, sentenceSubject } from '../../text/deeds/sentence-subject.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const forHowMuch: AskRule = {
  id: 'for-how-much',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => forHowMuchIsIt(asking, sentence)),
};

const difficulty = 0.4;
const firstSentences = 6;
/** How a deal is announced, with how a question has it. */
const plans: Readonly<Record<string, readonly [string, string]>> = {
  will: ['will', ''],
  'is to': ['is', 'to '],
  'has agreed to': ['has', 'agreed to '],
  'agreed to': ['did', 'agree to '],
  'plans to': ['does', 'plan to '],
};
const plan = Object.keys(plans).join('|');
const money =
  '(?:[A-Z]{0,3}[$£€¥])?\\d[\\d.,]*(?: ?(?:thousand|million|billion|trillion|bn|m)\\b)?(?: (?:euros|dollars|pounds|yen)\\b)?';
const thing = '[^,;:“”"()]{3,90}?';
const end = '(?=[,;]|\\.?$|\\.\\s| (?:in a (?:deal|move|bid)|after|as|because|when|and|but)\\b)';
/** "Will pay $2.4 billion for its rival" */
const pays = new RegExp(
  `^(?<plan>${plan}) pay (?<sum>${money})(?: \\([^)]{2,20}\\))? for (?<thing>${thing})${end}`,
  'du',
);
/** "Has agreed to buy its rival for $2.4 billion", "plans to redeem $150 million of bonds" */
const trades = new RegExp(
  `^(?<plan>${plan}) (?<verb>buy|acquire|sell|take over|purchase) (?<thing>${thing}) for (?<sum>${money})(?: \\([^)]{2,20}\\))?${end}`,
  'du',
);
const hedged = /\b(?:could|may|might|about|around|more than|up to|nearly|almost|at least)\b/u;

/** "Harlow will pay $2.4 billion for its rival": how much will it pay? On the word of whoever announced it. */
function forHowMuchIsIt(asking: Asking, one: BodySentence): Question[] {
  const { sentence, text, nth } = one;
  const subject = nth < firstSentences ? sentenceSubject(asking, one) : null;
  if (subject === null) return [];
  const told = text.slice(subject.end - sentence.start);
  const found = pays.exec(told) ?? trades.exec(told);
  const at = found?.indices?.groups;
  const words = plans[found?.groups?.plan ?? ''];
  if (!found || !at?.thing || !at.sum || !words || hedged.test(found[0])) return [];
  const sumStart = subject.end + at.sum[0];
  const sum = sumAt(asking.reading.text.slice(sumStart));
  const options = sum === null ? null : sumOptions(asking, sum, sumStart);
  const boughtAt = { start: subject.end + at.thing[0], end: subject.end + at.thing[1] };
  const bought = ownThing(asking, boughtAt, subject.entity);
  const by = onWhoseWord(asking, one, subject, subject.end + found[0].length);
  if (options === null || options.distractors.length < fewestDistractors || !bought || by === null) return [];
  const [before, after] = words;
  const verb = found.groups?.verb;
  const name = asking.naming(subject.entity);
  const asked =
    verb === undefined
      ? `how much ${before} ${name} ${after}pay for ${bought}?`
      : `for how much ${before} ${name} ${after}${verb} ${bought}?`;
  const stem = by.source === null ? asked : `According to ${by.source}, ${asked}`;
  const made = {
    rule: forHowMuch,
    stem: stem.charAt(0).toUpperCase() + stem.slice(1),
    explanation: `The article gives the sum: ${options.key}.`,
    difficulty,
    evidence: [passage(asking, sentence)],
  };
  return choice(made, options.key, options.distractors, options.sorted);
}

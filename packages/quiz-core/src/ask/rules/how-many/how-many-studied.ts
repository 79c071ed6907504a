import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { countedThings, howManyOf, numberHedge, plainNumber } from '../../text/numbers/plain-number.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const howManyStudied: AskRule = {
  id: 'how-many-studied',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => howManyWereStudied(asking, sentence)),
};

const difficulty = 0.45;
/** What researchers do to those they count, with the form a question has. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['followed', 'follow'],
  ['studied', 'study'],
  ['surveyed', 'survey'],
  ['tracked', 'track'],
  ['analysed', 'analyse'],
  ['analyzed', 'analyze'],
  ['examined', 'examine'],
  ['interviewed', 'interview'],
  ['questioned', 'question'],
  ['tested', 'test'],
  ['monitored', 'monitor'],
  ['recruited', 'recruit'],
  ['polled', 'poll'],
]);
const study = new RegExp(
  `^(?<who>(?:The |A |An )?(?:[\\p{L}’-]+ ){0,3}?(?:researchers|scientists|doctors|psychologists|biologists|economists|team|study|survey|poll|trial)\\b[^,;:“”"]{0,60}?) (?<verb>${[...verbs.keys()].join('|')}) (?:(?<hedge>${numberHedge}) )?(?<number>${plainNumber})(?<things> ${countedThings})(?<for> for (?:\\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years?|months?|weeks?|days?))?`,
  'diu',
);
const firstSentences = 12;

/** "Researchers at the University of Arle followed 4,860 people": how many people did they follow? */
function howManyWereStudied(asking: Asking, { sentence, text, nth }: BodySentence): Question[] {
  const found = nth < firstSentences ? study.exec(text) : null;
  const at = found?.indices?.groups;
  const [whoAt, numberAt] = [at?.who, at?.number];
  if (!found?.groups || !whoAt || !numberAt || /["“”]/u.test(found[0])) return [];
  const { verb = '', hedge, number = '', things = '' } = found.groups;
  const who = selfContained(asking, { start: sentence.start, end: sentence.start + whoAt[1] }, null)?.trim();
  // "The team" and "researchers" are known only in an article of one study; a place or a body says whose they are.
  const isNamed = asking.mentionsIn(sentence.start, sentence.start + whoAt[1]).some(({ by }) => by === 'name');
  if (!who || !isNamed || isStudiedAgain(asking, sentence.start)) return [];
  const end = sentence.start + found[0].length;
  const options = countOptions(
    asking,
    { number: number.toLowerCase(), things: [], start: sentence.start + numberAt[0], end },
    sentence,
  );
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const asked = `${howManyOf(hedge, things.trim())} did ${inSentence(asking, sentence.start, who)} ${verbs.get(verb.toLowerCase()) ?? verb}${found.groups.for ?? ''}?`;
  const plan = {
    rule: howManyStudied,
    stem: asked.charAt(0).toUpperCase() + asked.slice(1),
    explanation: `The article gives the number: ${hedge ? `${hedge.toLowerCase()} ` : ''}${number}${things}.`,
    difficulty,
    evidence: [passage(asking, sentence)],
  };
  return choice(plan, number.toLowerCase(), options.distractors, options.sorted);
}

/** A second study, or a second count of the same, has its own number. */
function isStudiedAgain(asking: Asking, start: number): boolean {
  return bodySentences(asking).some(({ sentence, text }) => sentence.start !== start && study.test(text));
}

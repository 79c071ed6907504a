import { seeded } from '../../../random/seeded.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { nearNumbers } from '../../options/numbers.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const sentencedTo: AskRule = {
  id: 'sentenced-to',
  asks: 'how-many',
  make: (asking) => {
    const [first, second] = bodySentences(asking);
    return first && second ? sentencedToHowMany(asking, first, second) : [];
  },
};

const difficulty = 0.4;
/** "A former treasurer who … was sentenced Tuesday to nine years in prison" */
const sentenced =
  /^An? (?<who>[^“”";:]{3,120}?) (?:was|has been) (?:sentenced|jailed)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?<for> to| for) (?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine) (?<unit>years|months)(?! and)/du;
/** "Raymond Kessler, 61, …": how the next sentence says who that is. */
const withAge = /^, \d{2},/u;

/** Whether the article says of somebody what is said of the accused: the judge, or a victim, may open the next sentence too. */
function isTheAccused(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const pleads = '(?:pleaded|pled|denied|admitted|confessed|was (?:convicted|found guilty|sentenced|jailed))';
  return [...text.matchAll(new RegExp(`(?<=(.{0,80}))\\b${pleads}\\b`, 'gu'))].some(([, before = '']) =>
    new RegExp(`\\b${surname.replace(/[^\p{L}\p{N}]/gu, '.')}(?:, \\d\\d,)? (?:had |has )?$`, 'u').test(before),
  );
}

/** The lead says what somebody was, the next sentence opens with the name and the age: to how many years was that person sentenced? */
function sentencedToHowMany(asking: Asking, lead: BodySentence, next: BodySentence): Question[] {
  const { reading } = asking;
  const found = sentenced.exec(lead.text);
  const [mention] = asking.mentionsIn(next.sentence.start, next.sentence.end);
  const person = mention && reading.entities[mention.entity];
  if (!found?.groups || !mention || mention.start !== next.sentence.start || person?.type !== 'PER') return [];
  if (!/\s/u.test(person.name) || !withAge.test(reading.text.slice(mention.end))) return [];
  // A name in the description is somebody else: "a nephew of Ana Silva".
  const before = asking.mentionsIn(lead.sentence.start, lead.sentence.start + found[0].length);
  if (before.some(({ entity }) => reading.entities[entity]?.type === 'PER')) return [];
  const { number = '', unit = '' } = found.groups;
  const near = nearNumbers(number, seeded('sentence', reading.id));
  // A second figure behind it may be added to the first, or be the part that is suspended.
  if (
    near === null ||
    !isTheAccused(reading.text, person.name) ||
    lead.text.slice(found[0].length).match(/\b(?:years|months)\b/u)
  )
    return [];
  const key = `${number} ${unit}`;
  const plan = {
    rule: sentencedTo,
    stem: `To how many ${unit} in prison was ${person.name} sentenced?`,
    explanation: `The article says how long: ${key}.`,
    difficulty,
    evidence: [passage(asking, lead.sentence), passage(asking, next.sentence)],
  };
  const distractors = near.others.map((text) => ({ text, because: `The article says ${key}.` }));
  return choice(plan, number, distractors, near.sorted);
}

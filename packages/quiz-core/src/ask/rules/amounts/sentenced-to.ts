import { seeded } from '../../../random/seeded.js';
import { shuffled } from '../../../random/shuffled.js';
import type { Entity, Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceNaming, passage } from '../../build/evidence-of.js';
import { choice, type Distractor } from '../../build/made.js';
import { nearNumbers } from '../../options/numbers.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const sentencedTo: AskRule = {
  id: 'sentenced-to',
  asks: 'how-many',
  make: (asking) => {
    const all = bodySentences(asking);
    const [first, second] = all;
    const described = first && second ? sentencedToHowMany(asking, first, second) : [];
    return described.length > 0 ? described : all.flatMap((one) => sentencedLater(asking, one)).slice(0, 1);
  },
};

const difficulty = 0.4;
const count = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "A former treasurer who … was sentenced Tuesday to nine years in prison" */
const sentenced = new RegExp(
  `^An? (?<who>[^“”";:]{3,220}?) (?:was|has been) (?:sentenced|jailed|imprisoned)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?(?: to| for) (?<number>${count}) (?<unit>years|months)(?: and (?<months>${count}) months)?(?! and)`,
  'du',
);
/** "Yesterday he was jailed for four years and eight months" */
const later = new RegExp(
  `^(?:(?:Yesterday|On \\p{Lu}\\p{Ll}+day),? )?(?<who>[Hh]e|[Ss]he|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?) (?:was|has been) (?:sentenced|jailed|imprisoned)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?(?: to| for) (?<years>${count}) years?(?: and (?<months>${count}) months)?(?! and)`,
  'du',
);
/** "Raymond Kessler, 61, …": how the next sentence says who that is. */
const withAge = /^, \d{2},/u;
const sureLink = 0.7;

/** Whether the article says of somebody what is said of the accused: the judge, or a victim, may open the next sentence too. */
function isTheAccused(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const pleads = '(?:pleaded|pled|denied|admitted|confessed|was (?:convicted|found guilty|sentenced|jailed))';
  const who = `\\b${surname.replace(/[^\p{L}\p{N}]/gu, '.')}(?:, \\d\\d)?(?:,? (?:of|from) \\p{Lu}[^,.]{2,40}(?:, \\p{Lu}\\p{L}+)?)?(?:, who [^,.]{3,90})?,? (?:had |has )?$`;
  return [...text.matchAll(new RegExp(`(?<=(.{0,140}))\\b${pleads}\\b`, 'gu'))].some(([, before = '']) =>
    new RegExp(who, 'u').test(before),
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
  // A second figure behind it may be added to the first, or be the part that is suspended.
  if (!isTheAccused(reading.text, person.name) || goesOn(lead, found)) return [];
  const { number = '', unit = '', months } = found.groups;
  const evidence = [passage(asking, lead.sentence), passage(asking, next.sentence)];
  if (months !== undefined)
    return unit === 'years' ? forHowLong(person, termsBeside(asking, number, months), evidence) : [];
  const near = nearNumbers(number, seeded('sentence', reading.id));
  if (near === null) return [];
  const key = `${number} ${unit}`;
  const plan = {
    rule: sentencedTo,
    stem: `To how many ${unit} in prison was ${person.name} sentenced?`,
    explanation: `The article says how long: ${key}.`,
    difficulty,
    evidence,
  };
  const distractors = near.others.map((text) => ({ text, because: `The article says ${key}.` }));
  return choice(plan, number, distractors, near.sorted);
}

/** Told of somebody by pronoun or surname, or in years and months. */
function sentencedLater(asking: Asking, { sentence, text }: BodySentence): Question[] {
  const found = later.exec(text);
  const at = found?.indices?.groups?.who;
  if (!found?.groups || !at || goesOn({ text }, found)) return [];
  const { years = '', months, who = '' } = found.groups;
  // By name, and in years alone, it is what "how-long" asks.
  if (months === undefined && !/^s?he$/iu.test(who)) return [];
  const person = personAt(asking, sentence.start + at[0]);
  if (person === null) return [];
  const options = months === undefined ? yearsBeside(asking, years) : termsBeside(asking, years, months);
  return forHowLong(person, options, evidenceNaming(asking, sentence, person));
}

function forHowLong(person: Entity, options: Terms | null, evidence: Question['evidence']): Question[] {
  if (options === null) return [];
  const plan = {
    rule: sentencedTo,
    stem: `For how long was ${person.name} sentenced to prison?`,
    explanation: `The article says how long: ${options.key}.`,
    difficulty,
    evidence,
  };
  return choice(plan, options.key, options.distractors, options.sorted);
}

function personAt({ reading, mentionsIn }: Asking, start: number): Entity | null {
  const mention = mentionsIn(start, start + 80).find((one) => one.start === start);
  const person = mention && mention.confidence >= sureLink ? reading.entities[mention.entity] : undefined;
  return person?.type === 'PER' && person.inBody && /\s/u.test(person.name) ? person : null;
}

/** Behind the figure another one comes, that may be part of it. */
function goesOn({ text }: Pick<BodySentence, 'text'>, found: RegExpExecArray): boolean {
  return /\b(?:years|months|suspended)\b/u.test(text.slice(found.index + found[0].length));
}

interface Terms {
  readonly key: string;
  readonly distractors: readonly Distractor[];
  readonly sorted: readonly string[];
}

function yearsBeside({ reading }: Asking, years: string): Terms | null {
  const near = nearNumbers(years, seeded('sentence', reading.id));
  if (near === null) return null;
  const say = (number: string) => `${number} ${/^(?:1|one)$/u.test(number) ? 'year' : 'years'}`;
  const key = say(years);
  const distractors = near.others.map((other) => ({ text: say(other), because: `The article says ${key}.` }));
  return { key, distractors, sorted: near.sorted.map(say) };
}

/** Other terms of years and months, no two with the same of either: what two options share is no hint. */
function termsBeside({ reading }: Asking, years: string, months: string): Terms | null {
  const random = seeded('terms', reading.id);
  const near = nearNumbers(years, random);
  const isWord = /^\p{L}/u.test(months);
  const possible = (isWord ? ['two', 'three', 'four', 'six', 'eight', 'nine'] : ['2', '3', '4', '6', '8', '9']).filter(
    (one) => one !== months,
  );
  if (near === null) return null;
  const others = shuffled(possible, random);
  const terms = new Map(near.others.map((one, at) => [one, others[at] ?? '']));
  const say = (number: string) =>
    `${number} ${/^(?:1|one)$/u.test(number) ? 'year' : 'years'} and ${terms.get(number) ?? months} months`;
  const key = say(years);
  const distractors = near.others.map((other) => ({ text: say(other), because: `The article says ${key}.` }));
  return { key, distractors, sorted: near.sorted.map(say) };
}

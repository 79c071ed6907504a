import type { Entity, Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { leadBody } from '../../text/deeds/lead-body.js';
import { sentenceSubject } from '../../text/deeds/sentence-subject.js';
import { countedThings, howManyOf, numberHedge, plainNumber } from '../../text/numbers/plain-number.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const howManyWould: AskRule = {
  id: 'how-many-would',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => howManyWouldIt(asking, sentence)),
};

const difficulty = 0.45;
/** What a body announces of itself. */
const plan =
  'close|open|build|cut|hire|create|shut|recruit|axe|buy|lay off|recall|sack|plant|train|admit|send|deploy|release|install|replace|sell|scrap|cancel|add|employ';
const announced = new RegExp(
  `(?<said>said|announced|says|announces)(?: on \\p{Lu}\\p{Ll}+day)?(?: that)? it (?<aux>would|will|plans to|planned to|is to|was to) (?<verb>${plan}) (?:(?<hedge>${numberHedge}) )?(?<number>${plainNumber})(?<things> ${countedThings})(?=[.,;]| (?:in|by|over|across|and|at|this|next|from|as|to|because|after)\\b|$)`,
  'du',
);
/** "Plans to close three factories and cut 1,250 jobs by the end of the year" */
const planned = new RegExp(
  `^(?<aux>will|plans to|is to|intends to) (?:[^,;:“”"()]{3,60} and )?(?<verb>${plan}) (?:(?<hedge>${numberHedge}) )?(?<number>${plainNumber})(?<things> ${countedThings})(?=[.,;]| (?:in|by|over|across|and|at|this|next|from|as|to|because|after)\\b|$)`,
  'du',
);
/** "The company said it would …": the one that the article is about. */
const theBody =
  /^The (?:chain|company|firm|group|retailer|maker|bank|airline|carmaker|council|supermarket|operator|brewer|publisher|charity) $/u;
const firstSentences = 5;
/** Jobs and plants are told of farther down, in the company's own words. */
const farther = 25;
/** What names a body by what it is: "it" may be this one, if the sentence names the body too. */
const whatItIs =
  /\b(?:chain|company|firm|group|retailer|maker|bank|airline|carmaker|council|supermarket|university|operator|brewer|publisher|charity|hospital|agency|ministry)\b/iu;

/** How a question has what a body plans. */
const turned: Readonly<Record<string, readonly [string, string]>> = {
  will: ['will', ''],
  'is to': ['is', ' to'],
  'plans to': ['does', ' plan to'],
  'intends to': ['does', ' intend to'],
};

/** "Brightwell … said it would close 120 shops": how many did it say it would close? Where the sentence names one body alone. */
function howManyWouldIt(asking: Asking, one: BodySentence): Question[] {
  const { sentence, text, nth } = one;
  const said = nth < farther ? announced.exec(text) : null;
  const subject = said === null && nth < firstSentences ? sentenceSubject(asking, one) : null;
  const found = said ?? (subject && planned.exec(text.slice(subject.end - sentence.start)));
  const offset = subject === null ? 0 : subject.end - sentence.start;
  const numberAt = found?.indices?.groups?.number;
  if (!found?.groups || !numberAt) return [];
  const { hedge, number = '', things = '', verb = '' } = found.groups;
  const saidAt = sentence.start + found.index;
  const lead = subject === null && theBody.test(text.slice(0, found.index)) ? leadBody(asking) : null;
  const body = subject?.entity ?? lead?.body ?? (nth < firstSentences ? onlyBody(asking, sentence, saidAt) : null);
  if (body?.type !== 'ORG' || /["“”]/u.test(text.slice(0, offset + found.index + found[0].length))) return [];
  if (isToldAgain(asking, sentence, verb, things.trim(), number)) return [];
  const end = sentence.start + offset + found.index + found[0].length;
  const options = countOptions(
    asking,
    { number: number.toLowerCase(), things: [], start: sentence.start + offset + numberAt[0], end },
    sentence,
  );
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const [aux = '', to = ''] = subject === null ? [] : (turned[found.groups.aux ?? ''] ?? []);
  const done = subject === null ? `did ${asking.naming(body)} say it would` : `${aux} ${asking.naming(body)}${to}`;
  const asked = `${howManyOf(hedge, things.trim())} ${done} ${verb}?`;
  const made = {
    rule: howManyWould,
    stem: asked.charAt(0).toUpperCase() + asked.slice(1),
    explanation: `The article gives the number: ${hedge ? `${hedge.toLowerCase()} ` : ''}${number}${things}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(lead === null ? [] : [passage(asking, lead.from)])],
  };
  return choice(made, number.toLowerCase(), options.distractors, options.sorted);
}

/** The one body named before the verb; the subject of the verb itself, or told by its kind there ("the coffee chain … said"). */
function onlyBody({ reading, mentionsIn }: Asking, { start }: Sentence, until: number): Entity | null {
  const named = mentionsIn(start, until).filter(({ by }) => by === 'name');
  const bodies = new Set(
    named.flatMap(({ entity }) => {
      const found = reading.entities[entity];
      return found?.type === 'ORG' || found?.type === 'PER' ? [found] : [];
    }),
  );
  const [only] = bodies;
  if (!only || bodies.size > 1 || only.type !== 'ORG' || !only.inBody) return null;
  const last = named.findLast(({ entity }) => reading.entities[entity] === only);
  const between = reading.text.slice(last?.end ?? start, until);
  const isSubject = /^ (?:has |have |also |on \p{Lu}\p{Ll}+day )?$/u.test(between) || /^, [^,]+, $/u.test(between);
  return isSubject || whatItIs.test(between) ? only : null;
}

/** The same thing counted twice has two numbers. */
function isToldAgain({ reading }: Asking, own: Sentence, verb: string, things: string, number: string): boolean {
  const noun = things.split(' ').at(-1) ?? things;
  const counted = new RegExp(`(${plainNumber}) (?:[\\p{L}-]+ ){0,2}${noun}\\b`, 'giu');
  const stem = verb.slice(0, 4);
  return reading.sentences.some(({ start, end }) => {
    const text = reading.text.slice(start, end);
    if (start === own.start || !text.toLowerCase().includes(stem)) return false;
    return [...text.matchAll(counted)].some(([, other]) => other !== number);
  });
}

import type { Entity, Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { dateOptions } from '../../options/dates.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const whenDied: AskRule = {
  id: 'when-died',
  asks: 'when',
  make: (asking) => {
    const lead = bodySentences(asking).slice(0, leadSentences);
    const dead = theDead(asking, lead);
    return dead === null ? [] : lead.flatMap((sentence) => whenWasIt(asking, dead, sentence)).slice(0, 1);
  },
};

const difficulty = 0.4;
const leadSentences = 3;
/** What an obituary opens with, right behind the name. */
const hasDied =
  /^(?:, [^,]{2,80},|, (?:\d{2,3}, )?(?:an?|the|who|whose) (?:(?!\bdied\b)[^“”";:]){2,300},)? (?:has |have )?(?:died|passed away)\b/u;
/** "The star of … passed away at his home on Wednesday night" */
const died =
  /^(?:The|He|She|\p{Lu})[^“”";:]*?\b(?:died|passed away)\b(?:(?!\bsaid\b|\bannounced\b)[^,“”".;:]){0,60}? (?:on |in )?(?=(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\.? \d|\d{1,2} \p{Lu}))/u;

interface Dead {
  readonly who: Entity;
  /** The sentence that says so. */
  readonly named: Sentence;
}

/** Of whose death the article tells first of all; nobody else may have died in its opening. */
function theDead(asking: Asking, lead: readonly BodySentence[]): Dead | null {
  const found = lead.flatMap(({ sentence }) =>
    asking.mentionsIn(sentence.start, sentence.end).flatMap(({ entity, by, start, end }) => {
      const one = asking.reading.entities[entity];
      const told = asking.reading.text.slice(end, sentence.end);
      return by === 'name' &&
        one?.type === 'PER' &&
        isItsSubject(asking.reading.text.slice(sentence.start, start)) &&
        one.inBody &&
        /\s/u.test(one.name) &&
        hasDied.test(told)
        ? [{ who: one, named: sentence }]
        : [];
    }),
  );
  const [only] = found;
  return only && found.every(({ who }) => who === only.who) ? only : null;
}

/** "The wife of the actor Paul Reed has died": whoever stands behind an "of" is not the one. */
function isItsSubject(before: string): boolean {
  return !/(?:\b(?:of|for|by|with|to|and|from|than)\b|[’']s?\b)[^,]*$/u.test(before);
}

function whenWasIt(asking: Asking, { who: dead, named }: Dead, { sentence, text }: BodySentence): Question[] {
  const found = died.exec(text);
  if (!found || /\b(?:wife|husband|son|daughter|brother|sister|father|mother)\b/u.test(text.slice(0, found[0].length)))
    return [];
  const time = asking
    .timesIn(sentence.start, sentence.end)
    .find(({ start }) => Math.abs(start - (sentence.start + found[0].length)) <= 3);
  const day = time?.value?.slice(0, 10);
  const others = asking
    .mentionsIn(sentence.start, sentence.start + found[0].length)
    .filter(({ entity, by }) => by !== 'role' && asking.reading.entities[entity]?.type === 'PER');
  if (!time || !day || others.some(({ entity }) => asking.reading.entities[entity] !== dead)) return [];
  const dates = dateOptions(asking, day, `died ${asking.reading.id}`);
  if (dates === null || dates.asked !== 'On what date' || dates.distractors.length < fewestDistractors) return [];
  const plan = {
    rule: whenDied,
    stem: `${dates.asked} did ${dead.name} die?`,
    explanation: `The article says “${time.text}”: that is ${dates.key}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(named.start === sentence.start ? [] : [passage(asking, named)])],
  };
  return choice(plan, dates.key, dates.distractors, dates.sorted);
}

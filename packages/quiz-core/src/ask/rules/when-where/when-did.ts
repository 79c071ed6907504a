import { contentWords } from '../../../check/text/content-words.js';
import type { Question, Time } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { dateOptions } from '../../options/dates.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { type Event, events } from '../../text/clauses/events.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { isOver, isPast } from '../../text/dates/is-over.js';
import { questioned } from '../../text/deeds/questioned.js';
import { withPreposition } from '../../text/deeds/with-preposition.js';
import { bodySentences } from '../../text/sentences/body-sentences.js';

export const whenDid: AskRule = {
  id: 'when-did',
  asks: 'when',
  make: (asking) => events(asking).flatMap((event) => whenWasThis(asking, event)),
};

const difficulty = 0.5;
const fewestContentWords = 2;
const leadSentences = 2;
const recentYears = 8;
const firstPart = 1 / 3;
/** What is to come and is told of behind this part is what comes next as a matter of course: results, a meeting, a hearing. */
const lastPart = 3 / 4;
/** What somebody in the news does again and again. */
const often = new Set(['speak', 'talk', 'campaign', 'travel', 'walk', 'respond', 'react', 'hammer', 'appear']);
/** Of these there is one every few days. */
const recurrent =
  /\b(?:rally|rallies|speech|interview|news conference|press conference|statement|town hall|fundraiser|fund-raiser)\b/iu;
/** "Since the last poll in March": the time is the poll's. */
const since = /\b(?:since|than|from|before|after|until|compared)\b/iu;
const dayOrMonth =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

function whenWasThis(asking: Asking, action: Event): Question[] {
  const { reading } = asking;
  const times = reading.times.filter(({ start, end }) => start >= action.rest.start && end <= action.rest.end);
  const opening = times.length === 0 ? openingTime(asking, action) : null;
  const time = opening ?? times[0];
  if (!time || times.length > 1 || isOneOfMany(asking, action) || !matters(asking, action, time)) return [];
  const nowhere = { start: action.rest.end, end: action.rest.end };
  const at = opening === null ? withPreposition(asking, time, /^(?:on|in|at)$/iu) : nowhere;
  if (at !== null && opening === null && since.test(reading.text.slice(action.rest.start, at.start))) return [];
  if (at !== null && isOfParticiple(asking, action, at.start)) return [];
  const dates = dateOptions(asking, time.value, `${reading.id} ${time.start}`);
  if (at === null || dates === null || dates.distractors.length < fewestDistractors) return [];
  // What is told as past was before the article, and what will be comes after it: else the time is of something else.
  const isFuture = /^will$/iu.test(action.verbs[0]?.text ?? '');
  if (isFuture ? isPast(asking, time.value) || isFarDown(asking, action) : !isOver(asking, time.value)) return [];
  const clause = questioned(asking, action, at);
  if (clause === null || contentWords(clause).size < fewestContentWords) return [];
  const isSpelledOut = dates.key.endsWith(time.text);
  const explanation = isSpelledOut
    ? `The article gives the date: ${dates.key}.`
    : `The article says “${time.text}”, which is ${dates.key}.`;
  const plan = {
    rule: whenDid,
    stem: onWordOf(action.source, `${dates.asked} ${clause}?`),
    explanation,
    difficulty,
    evidence: evidenceOfClause(asking, action),
  };
  return choice(plan, dates.key, dates.distractors, dates.sorted);
}

/** "Got 45 percent in a poll released Thursday": the day is that of the release. */
function isOfParticiple({ tokensIn }: Asking, { rest }: Event, at: number): boolean {
  const [noun, participle] = tokensIn(rest.start, at).slice(-2);
  return /\p{L}(?:ed|own|en)$/u.test(participle?.text ?? '') && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
}

/** "Held a rally": somebody may hold many. "Has won": what is told in the perfect has no date. */
function isOneOfMany({ tokensIn }: Asking, { verbs, rest, subject }: Event): boolean {
  const [article, ...others] = tokensIn(rest.start, rest.end);
  if (/^(?:has|have)$/iu.test(verbs[0]?.text ?? '') || often.has(verbs.at(-1)?.lemma ?? '')) return true;
  if (
    /^an?$/iu.test(article?.text ?? '') &&
    recurrent.test(
      others
        .map(({ text }) => text)
        .slice(0, 4)
        .join(' '),
    )
  )
    return true;
  const isAny = subject !== null && /^an?$/iu.test(article?.text ?? '');
  return isAny && !others.some(({ pos, text }) => pos === 'PROPN' && !dayOrMonth.test(text));
}

/** What is told of by a day of this week is news in the lead; what is dated is, unless it is long past and told in passing. */
function matters({ reading }: Asking, { sentence }: Event, { text, end, value }: Time): boolean {
  // "Lost Tuesday's contests": the day is theirs.
  if (/^[’']s?\b/u.test(reading.text.slice(end))) return false;
  const body = reading.sentences.filter(({ block }) => reading.structure[block]?.is === 'body');
  const lead = body[leadSentences - 1]?.start ?? sentence.start;
  if (sentence.start <= lead) return true;
  const isLongPast =
    reading.publishedAt !== null && Number(value?.slice(0, 4)) < Number(reading.publishedAt.slice(0, 4)) - recentYears;
  const isEarly = body.indexOf(sentence) < body.length * firstPart;
  return (!isLongPast || isEarly) && /\d|\b\p{Lu}\p{Ll}+(?<!day)\b/u.test(text);
}

function isFarDown(asking: Asking, { sentence }: Event): boolean {
  const body = bodySentences(asking);
  const nth = body.findIndex((one) => one.sentence === sentence);
  return nth >= leadSentences && nth >= body.length * lastPart;
}

/** The time that opens the sentence, in front of the subject: "In 2019, a storm …". */
function openingTime({ reading }: Asking, { sentence, start }: Event): Time | null {
  const time = reading.times.find((one) => one.start > sentence.start && one.end <= start);
  if (!time || !/^(?:in|on) $/iu.test(reading.text.slice(sentence.start, time.start))) return null;
  return /^, [^,;:()]{0,40}$/u.test(reading.text.slice(time.end, start)) ? time : null;
}

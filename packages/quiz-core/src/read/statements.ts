import type { Quote, Span, Statement } from '../schema/index.js';
import { bisect } from './bisect.js';
import type { Draft, Pass } from './draft.js';
import { contentEnd } from './quotations/content-end.js';
import { type Items, isComma, phraseAfter, type Range } from './quotations/phrases.js';
import { type IsTime, subjectBefore } from './quotations/subject-before.js';
import { isTimeIn } from './quotations/time-items.js';
import { type Unit, unitsOf } from './quotations/units.js';
import { verbForms } from './verb-forms.js';

/** A clause is told only when its subject is this sure. */
const SURE = 0.9;
const LONGEST_GROUP = 6;
/** Items that an opening such as "At the summit in Australia," may have. */
const LONGEST_LEAD = 30;
const HEDGES = new Set([
  'could',
  'may',
  'might',
  'would',
  'should',
  'reportedly',
  'allegedly',
  'apparently',
  'likely',
  'possibly',
  'perhaps',
  'probably',
  'expected',
  'supposedly',
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'nobody', 'nothing', 'neither', 'nor', 'hardly']);
const IN = new Set(['in', 'at', 'near', 'outside']);
const OPENERS = new Set([
  'that',
  'and',
  'but',
  'because',
  'as',
  'after',
  'before',
  'while',
  'although',
  'though',
  'since',
  'if',
  'when',
]);

/** Finds the plain clauses: who did what, how many, when and where, and whether the reporter says so or somebody else. */
export const statements: Pass = {
  name: 'statements',
  run(draft) {
    draft.statements = unitsOf(draft)
      .filter(({ block }) => ['body', 'caption'].includes(draft.structure[block]?.is ?? ''))
      .flatMap((unit) => statementsOf(draft, unit));
  },
};

function statementsOf(draft: Draft, { items }: Unit): Statement[] {
  const isTime = isTimeIn(draft, items);
  return items.flatMap((_, index) => {
    const group = finiteGroup(items, index);
    return group === null ? [] : (statementOf(draft, items, group, isTime) ?? []);
  });
}

/** Auxiliaries, adverbs and verb that begin with item `from`, when they are a finite, positive verb that reports nothing. */
function finiteGroup(items: Items, from: number): Range | null {
  const first = items[from];
  if (
    first === undefined ||
    (first.pos !== 'VERB' && first.pos !== 'AUX') ||
    ['VERB', 'AUX', 'PART'].includes(items[from - 1]?.pos ?? '')
  )
    return null;
  if (/ing$/.test(first.word) || items.slice(Math.max(0, from - 3), from).some(({ pos }) => pos === 'AUX')) return null;
  let to = from;
  let verb = -1;
  while (to < Math.min(items.length, from + LONGEST_GROUP)) {
    const item = items[to];
    if (item === undefined || NEGATIONS.has(item.word)) return null;
    if (item.pos === 'VERB' || item.pos === 'AUX') verb = to;
    else if (item.pos !== 'ADV') break;
    to++;
    if (item.pos === 'VERB') break;
  }
  if (verb < 0) return null;
  const word = items[verb]?.word ?? '';
  const reports = verbForms(word).some(({ verb: { act, frames } }) => act === 'speech' && frames.includes('that'));
  return reports ? null : [from, verb + 1];
}

function statementOf(draft: Draft, items: Items, group: Range, isTime: IsTime): Statement | null {
  const subject = subjectBefore(items, group[0], isTime);
  if (subject === null || subject.sure < SURE || !opensClause(items, subject.range[0])) return null;
  if (items.slice(...subject.range).some(({ pos, word }) => pos === 'QUOTE' || NEGATIONS.has(word))) return null;
  const end = contentEnd(items, group[1] - 1, 'to');
  const rest: Range = [group[1], end];
  if (end < group[1] || items.slice(...rest).some(({ passage }) => passage !== null)) return null;
  const whole = spanOf(items, [subject.range[0], Math.max(end, group[1])]);
  const by = speakerOf(draft, whole);
  if (by === null) return null;
  const object = objectAfter(items, group[1], isTime);
  const verb = passage(draft, spanOf(items, group));
  const number =
    object === null ? undefined : items.slice(...object).find(({ pos, word }) => pos === 'NUM' && word !== 'one');
  const near = nearTail(items, object === null ? group[1] : object[1], end, isTime);
  const isFirst =
    subject.range[0] < LONGEST_LEAD &&
    !items.slice(0, subject.range[0]).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE');
  const lead: Range = [0, isFirst ? subject.range[0] : 0];
  const when = timeIn(draft, spanOf(items, near)) ?? timeIn(draft, spanOf(items, lead));
  const where = placeIn(draft, items, near) ?? placeIn(draft, items, lead);
  return {
    ...whole,
    subject: passage(draft, spanOf(items, subject.range)),
    verb,
    ...(object === null ? {} : { object: passage(draft, spanOf(items, object)) }),
    ...(number === undefined ? {} : { number: passage(draft, number) }),
    ...(when === null ? {} : { when }),
    ...(where === null ? {} : { where }),
    by,
    hedged: items.slice(subject.range[0], end).some(({ word }) => HEDGES.has(word)),
  };
}

function objectAfter(items: Items, from: number, isTime: IsTime): Range | null {
  const first = items[from];
  if (first?.word !== 'that' || first.pos !== 'DET') return phraseAfter(items, from, isTime, 'near');
  const rest = phraseAfter(items, from + 1, isTime, 'near');
  return rest === null ? null : [from, rest[1]];
}

/** What can only be told of the verb: times and names behind prepositions, up to the next noun or verb. */
function nearTail(items: Items, from: number, end: number, isTime: IsTime): Range {
  let to = from;
  while (
    to < end &&
    (isTime(to) ||
      ['ADP', 'DET', 'PROPN', 'NUM', 'ADV'].includes(items[to]?.pos ?? '') ||
      (isComma(items[to]) && items[to + 1]?.pos === 'PROPN'))
  )
    to++;
  return [from, to];
}

const passage = (draft: Draft, { start, end }: Span) => ({ start, end, text: draft.text.slice(start, end) });

function spanOf(items: Items, [from, to]: Range): Span {
  const [first, last] = [items[from], items[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? { start: 0, end: 0 }
    : { start: first.start, end: last.end };
}

/** A subject opens its clause: at the head of the sentence, after a comma, or after a word that joins clauses. */
function opensClause(items: Items, at: number): boolean {
  const before = items[at - 1];
  return before === undefined || isComma(before) || OPENERS.has(before.word) || before.pos === 'CCONJ';
}

/** Whose claim a clause is: "reporter", a name, or null when somebody says it and it is not sure who. */
function speakerOf(draft: Draft, clause: Span): string | null {
  const holds = (quote: Quote) => quote.start <= clause.start && quote.end >= clause.end;
  const from = bisect(draft.quotes, clause.start + 1, ({ start }) => start);
  const teller = draft.quotes.slice(Math.max(0, from - 4), from).findLast(holds);
  if (teller !== undefined) return teller.name;
  const near = draft.quotes.slice(Math.max(0, from - 4), from + 4);
  return near.some(({ start, end }) => start < clause.end && end > clause.start) ? null : 'reporter';
}

function timeIn({ times }: Draft, span: Span): Statement['when'] | null {
  const time = times[bisect(times, span.start, ({ start }) => start)];
  if (time === undefined || time.end > span.end || time.type === 'DURATION' || time.type === 'SET') return null;
  return { start: time.start, end: time.end, text: time.text, value: time.value };
}

function placeIn({ places }: Draft, items: Items, [from, to]: Range): Statement['where'] | null {
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item === undefined || !IN.has(items[index - 1]?.word ?? '')) continue;
    const place = places[bisect(places, item.start, ({ start }) => start)];
    if (place !== undefined && place.start === item.start) return { ...place };
  }
  return null;
}

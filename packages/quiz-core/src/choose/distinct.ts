import { overlap } from '../check/text/overlap.js';
import { sameThing } from '../check/text/same-thing.js';
import { foldText } from '../mark/fold-text.js';
import { seeded } from '../random/seeded.js';
import { shuffled } from '../random/shuffled.js';
import type { Question } from '../schema/index.js';

/** Two stems that share this much of their content ask for the same thing in other words. */
const sameStem = 0.8;
const plainly = { case: true, articles: true, punctuation: true, edits: 0 };

/**
 * The questions of which no two ask for one fact and none gives away another's key. Kinds
 * take turns at being kept, so that none crowds out another; within a kind the seed decides.
 */
export function distinct(questions: readonly Question[], seed: string): Question[] {
  const kept: Question[] = [];
  const turns = new Map<string, number>();
  const mixed = shuffled(questions, seeded('distinct', seed)).map((question) => {
    const turn = turns.get(question.asks) ?? 0;
    turns.set(question.asks, turn + 1);
    return { question, turn };
  });
  for (const { question } of mixed.toSorted((a, b) => a.turn - b.turn)) {
    if (!kept.some((other) => clash(question, other))) kept.push(question);
  }
  return questions.filter((question) => kept.includes(question));
}

function clash(a: Question, b: Question): boolean {
  if (overlap(a.stem, b.stem) >= sameStem && meet(a, b) && (a.asks === b.asks || sameKey(a, b))) return true;
  if (frame(a) === frame(b) && sameOptions(a, b)) return true;
  return givesAway(a, b) || givesAway(b, a);
}

/** A stem without its names: "Which of these did … say?" asked twice of the same options leaves less and less to know. */
function frame({ stem }: Question): string {
  return stem.replace(/\p{Lu}[\p{L}’'.-]*/gu, '').replace(/\s+/gu, ' ');
}

function sameOptions(a: Question, b: Question): boolean {
  if (a.kind !== 'choice' || b.kind !== 'choice') return false;
  const texts = new Set(a.options.map(({ text }) => text));
  return b.options.filter(({ text }) => texts.has(text)).length >= b.options.length - 1;
}

function sameKey(a: Question, b: Question): boolean {
  return keys(a).some((one) => keys(b).some((other) => sameThing(one, other)));
}

/** Whether the evidence of two questions lies on a common passage. */
function meet(a: Question, b: Question): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));
}

/** Whether the stem of one says the key of another that rests on the same passage. */
function givesAway(teller: Question, asked: Question): boolean {
  if (!meet(teller, asked)) return false;
  const stem = ` ${foldText(teller.stem, plainly)} `;
  return (
    keys(asked).some((key) => stem.includes(` ${foldText(key, plainly)} `)) &&
    overlap(teller.stem, asked.stem) >= sameStem / 2
  );
}

function keys(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.filter(({ id }) => id === question.key).map(({ text }) => text);
    case 'choices':
      return question.options.filter(({ id }) => question.keys.includes(id)).map(({ text }) => text);
    case 'typed':
      return question.accepted;
    case 'match':
    case 'order':
      return [];
  }
}

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
 * The questions of which no two ask for one fact and none gives away another's key. Where there are not enough for the quiz, the
 * largest of several sets is taken; a matching question, which asks for several facts at once, may then give way to those that ask for them
 * one by one.
 *
 * @param count how many questions the quiz is to have.
 */
export function distinct(questions: readonly Question[], count: number, seed: string): Question[] {
  const mixed = inTurns(questions, seed);
  if (mixed.length >= count) return mixed;
  const single = questions.filter(({ kind }) => kind !== 'match');
  const others = orders.flatMap((order) => [questions, single].map((some) => inTurns(some, `${seed}|${order}`)));
  return others.reduce((best, other) => (other.length > best.length ? other : best), mixed);
}

/** Which of two that clash comes first decides what else fits beside it: where questions are few, other orders are tried. */
const orders = [1, 2, 3];

/** Kinds take turns at being kept, so that none crowds out another; within a kind the seed decides. */
function inTurns(questions: readonly Question[], seed: string): Question[] {
  const kept: Candidate[] = [];
  const turns = new Map<string, number>();
  const mixed = shuffled(questions, seeded('distinct', seed)).map((question) => {
    const turn = turns.get(question.asks) ?? 0;
    turns.set(question.asks, turn + 1);
    return { question, turn };
  });
  for (const { question } of mixed.toSorted((a, b) => a.turn - b.turn)) {
    const candidate = { question, frame: frame(question), told: toldWords(question) };
    if (!kept.some((other) => clash(candidate, other))) kept.push(candidate);
  }
  const stays = new Set(kept.map(({ question }) => question));
  return questions.filter((question) => stays.has(question));
}

interface Candidate {
  readonly question: Question;
  /** Its stem without its names. */
  readonly frame: string;
  /** The words of others that it shows as theirs, or asks whose they are. */
  readonly told: readonly string[];
}

function clash(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.question, other.question];
  if (one.frame === other.frame && sameOptions(a, b)) return true;
  if (one.told.some((words) => other.told.some((more) => words.includes(more) || more.includes(words)))) return true;
  if (!meet(a, b)) return false;
  if ((a.asks === b.asks || sameKey(a, b)) && overlap(a.stem, b.stem) >= sameStem) return true;
  return givesAway(a, b) || givesAway(b, a);
}

/** A stem without its names: "Which of these did … say?" asked twice of the same options leaves less and less to know. */
function frame({ stem }: Question): string {
  return stem.replace(/\p{Lu}[\p{L}’'.-]*/gu, '').replace(/\s+/gu, ' ');
}

/** Fewer words than this in quotation marks are a term, and no speech. */
const fewestTold = 4;

/** The passages in quotation marks of the stem, of the keys, and of what is to be matched: whoever answers learns whose they are. */
function toldWords(question: Question): string[] {
  const shown = [
    question.stem,
    ...keys(question),
    ...(question.kind === 'match' ? question.left.map(({ text }) => text) : []),
  ];
  return shown
    .flatMap((text) => [...text.matchAll(/“([^”]+)”/gu)].map(([, inside = '']) => inside))
    .flatMap((inside) => inside.split(/…|_{2,}/u))
    .map((part) => foldText(part, plainly))
    .filter((part) => part.split(' ').length >= fewestTold);
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

/** Whether the stem of one says the key of another; both rest on the same passage. */
function givesAway(teller: Question, asked: Question): boolean {
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

import { contentWords } from '../check/text/content-words.js';
import { sharedContent } from '../check/text/overlap.js';
import { type Answer, answerOf, sameAnswer } from '../check/text/same-thing.js';
import { foldText } from '../mark/fold-text.js';
import { seeded } from '../random/seeded.js';
import { shuffled } from '../random/shuffled.js';
import type { Evidence, Question } from '../schema/index.js';
import { isLastResort } from './worth.js';

/** Two stems that share this much of their content ask for the same thing in other words. */
const sameStem = 0.8;
/** A stem that shares this much of its content with a claim is about what the claim says. */
const mostTold = 0.6;
const plainly = { case: true, articles: true, punctuation: true, edits: 0 };

/**
 * The questions of which no two ask for one fact and none gives away another's key. Where there are not many, the
 * largest and most varied of several sets is taken; a question that shows what several people said, to be matched or to be told apart, may then give
 * way to those that ask for each of them.
 *
 * @param count how many questions the quiz is to have.
 */
export function distinct(questions: readonly Question[], count: number, seed: string): Question[] {
  const all = questions.map(candidateOf);
  const counting = all.filter(({ question }) => question.asks === 'how-many');
  const candidates = all.filter((one) => !counting.some((other) => asksBetter(other, one)));
  const most = abundance * count;
  const mixed = inTurns(candidates, most, seed);
  if (mixed.length >= plenty * count) return mixed;
  // A question that shows the words of several people uses them up: each of them may be worth a question of its own.
  const single = candidates.filter(({ question }) => question.kind !== 'match');
  const apart = single.filter(({ question }) => question.asks !== 'said-what');
  const sets = [candidates, single, apart];
  const others = orders.flatMap((order) => sets.map((some) => inTurns(some, most, `${seed}|${order}`)));
  return others.reduce((best, other) => (gain(other, count) > gain(best, count) ? other : best), mixed);
}

/** With so many times the questions asked for, there is enough of every kind. */
const plenty = 2;
/** Of a long article no more than so many times the questions asked for are held against each other: each is held against all that are kept. */
const abundance = 20;
/** What another kind of asking is worth, in questions. */
const anotherKind = 0.75;

function gain(set: readonly Question[], count: number): number {
  return Math.min(set.length, count) + anotherKind * new Set(set.map(({ asks }) => asks)).size;
}

/** Which of two that clash comes first decides what else fits beside it: where questions are few, other orders are tried. */
const orders = [1, 2, 3, 4];

/** Kinds take turns at being kept, so that none crowds out another, and last resorts come last; within a kind the seed decides. */
function inTurns(candidates: readonly Candidate[], most: number, seed: string): Question[] {
  const kept: Candidate[] = [];
  const turns = new Map<string, number>();
  const anyhow = shuffled(candidates, seeded('distinct', seed));
  const mixed = anyhow
    .toSorted((a, b) => isRetold(a) - isRetold(b))
    .map((candidate) => {
      const turn = turns.get(candidate.question.asks) ?? 0;
      turns.set(candidate.question.asks, turn + 1);
      return { candidate, turn };
    });
  for (const { candidate } of mixed.toSorted((a, b) => isLast(a) - isLast(b) || a.turn - b.turn)) {
    if (kept.length === most) break;
    if (!kept.some((other) => clash(candidate, other))) kept.push(candidate);
  }
  const stays = new Set(kept);
  return candidates.filter((candidate) => stays.has(candidate)).map(({ question }) => question);
}

/** Of what one person says in one breath, rather their own words than what the reporter makes of them. */
function isRetold({ question }: Candidate): number {
  return Number(question.asks === 'who-said' && !question.stem.includes('“'));
}

function isLast({ candidate }: { candidate: Candidate }): number {
  return Number(isLastResort(candidate.question));
}

/** A question with what it is compared by. */
interface Candidate {
  readonly question: Question;
  /** The passages it is about. */
  readonly heart: readonly Evidence[];
  /** Its stem without its names. */
  readonly frame: string;
  /** The words of others that it shows as theirs, or asks whose they are. */
  readonly told: readonly string[];
  /** The words it shows as somebody else's: why they are wrong tells whose they are. */
  readonly shown: readonly string[];
  /** Its stem and its keys in plain words, for looking one up in the other. */
  readonly plainStem: string;
  readonly plainKeys: readonly string[];
  readonly answers: readonly Answer[];
  readonly content: ReadonlySet<string>;
}

function candidateOf(question: Question): Candidate {
  const right = keys(question);
  const told = toldWords(question, right);
  return {
    question,
    heart: heartOf(question, told),
    frame: frame(question),
    told,
    shown: question.kind === 'choice' ? speechIn(question.options.map(({ text }) => text)) : [],
    plainStem: ` ${foldText(question.stem, plainly)} `,
    // "Ann Lee’s", where claims are asked for, is told by a stem that names Ann Lee.
    plainKeys: right.map((key) => ` ${foldText(key.replace(/[’']s$/u, ''), plainly)} `),
    answers: right.map(answerOf),
    content: contentWords(question.stem),
  };
}

function clash(a: Candidate, b: Candidate): boolean {
  // One stem with two keys tells a player that it was asked before.
  if (a.question.stem === b.question.stem) return true;
  if (a.frame === b.frame && sameOptions(a.question, b.question)) return true;
  if (a.told.some((words) => b.told.some((more) => words.includes(more) || more.includes(words)))) return true;
  if (tellsWhose(a, b) || tellsWhose(b, a)) return true;
  if (asksWhoSaid(a, b) && (sameKey(a, b) ? areClose(a.question, b.question) : meet(a, b))) return true;
  if (!meet(a, b)) return false;
  if (sameKey(a, b)) return true;
  if (a.question.asks === b.question.asks && sharedContent(a.content, b.content) >= sameStem) return true;
  if (tellsWhole(a, b) || tellsWhole(b, a)) return true;
  return givesAway(a, b) || givesAway(b, a);
}

/** "On whose word … that Ann Lee sold the boat in May?" tells when she sold it, in whatever form. */
function tellsWhole(teller: Candidate, asked: Candidate): boolean {
  const { asks } = asked.question;
  if (teller.question.asks !== 'claim-or-fact' || asks === 'claim-or-fact' || /said|whom|account/u.test(asks))
    return false;
  return sharedContent(teller.content, asked.content) >= mostTold;
}

/** "How many were hurt?" asks for what matters in "Who said that two were hurt?", which it is no matter who counted. */
function asksBetter(counting: Candidate, saying: Candidate): boolean {
  if (saying.question.asks !== 'who-said') return false;
  return meet(counting, saying) && sharedContent(counting.content, saying.content) >= mostTold;
}

/** Nearer than this, in characters, what one person says is said on one occasion. */
const oneBreath = 200;

function areClose({ evidence: [a] }: Question, { evidence: [b] }: Question): boolean {
  return a !== undefined && b !== undefined && Math.max(a.start - b.end, b.start - a.end) < oneBreath;
}

/** Two questions for a speaker: where their evidence meets, one shows whose the other's words are. */
function asksWhoSaid(a: Candidate, b: Candidate): boolean {
  return a.question.asks === 'who-said' && b.question.asks === 'who-said';
}

/** A quotation among the options of one is asked about in the other. */
function tellsWhose(teller: Candidate, asked: Candidate): boolean {
  return teller.shown.some((words) => asked.told.some((more) => words.includes(more) || more.includes(words)));
}

/** A stem without its names: "Which of these did … say?" asked twice of the same options leaves less and less to know. */
function frame({ stem }: Question): string {
  return stem.replace(/\p{Lu}[\p{L}’'.-]*/gu, '').replace(/\s+/gu, ' ');
}

/** Fewer words than this in quotation marks are a term, and no speech. */
const fewestTold = 4;

/** The passages in quotation marks of the stem, of the keys, and of what is to be matched: whoever answers learns whose they are. */
function toldWords(question: Question, right: readonly string[]): string[] {
  const shown = [question.stem, ...right, ...(question.kind === 'match' ? question.left.map(({ text }) => text) : [])];
  return speechIn(shown);
}

/** What somebody said, as a stem or an option tells it: "Who said that …?", "That …". */
const told =
  /^(?:That|(?:Who|On|What|To) .*?\b(?:said|says|say|told|wrote|warned|denied|predicted|suggested)\b.*? that) (.+?)\??$/gu;

function speechIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => [text.matchAll(/“([^”]+)”/gu), text.matchAll(told)].flatMap((found) => [...found]))
    .map(([, inside = '']) => inside)
    .flatMap((inside) => inside.split(/…|_{2,}|\[[^\]]*\]/u))
    .map((part) => foldText(part, plainly))
    .filter((part) => part.split(' ').length >= fewestTold);
}

function sameOptions(a: Question, b: Question): boolean {
  if (a.kind !== 'choice' || b.kind !== 'choice') return false;
  const texts = new Set(a.options.map(({ text }) => text));
  return b.options.filter(({ text }) => texts.has(text)).length >= b.options.length - 1;
}

function sameKey(a: Candidate, b: Candidate): boolean {
  return a.answers.some((one) => b.answers.some((other) => sameAnswer(one, other)));
}

/** Whether what two questions ask about lies on a common passage. */
function meet(a: Candidate, b: Candidate): boolean {
  return a.heart.some((one) => b.heart.some((other) => one.start < other.end && other.start < one.end));
}

/** Where the words are that a question is about; a passage that only says in full who spoke them proves other things as well. */
function heartOf({ evidence }: Question, words: readonly string[]): readonly Evidence[] {
  const holding = evidence.filter(({ text }) => {
    const plain = foldText(text, plainly);
    return words.some((told) => plain.includes(told));
  });
  return holding.length > 0 ? holding : evidence;
}

/** Whether the stem of one says the key of another; both rest on the same passage. */
function givesAway(teller: Candidate, asked: Candidate): boolean {
  return asked.plainKeys.some((key) => teller.plainStem.includes(key));
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

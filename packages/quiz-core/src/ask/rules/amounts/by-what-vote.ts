import { maySayTheSame } from '../../../check/text/overlap.js';
import { seeded } from '../../../random/seeded.js';
import type { Question, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { decidedWhat } from '../../text/deeds/decided-what.js';
import { voteLine } from '../../text/numbers/vote-line.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const byWhatVote: AskRule = {
  id: 'by-what-vote',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => byWhichVotes(asking, sentence)),
};

const difficulty = 0.45;
/** Votes by which the winning side may have had more or fewer, by turns: as far apart as one remembers them. */
const shifts: readonly (readonly number[])[] = [
  [-0.12, -0.05, 0.08],
  [-0.07, 0.05, 0.14],
  [0.06, 0.1, 0.17],
];
/** Of three judges, two results only: what larger courts decide is as easily believed. */
const ofThree: readonly (readonly [number, number])[] = [
  [3, 0],
  [3, 2],
  [5, 4],
];
/** "Councillors voted by 31 to 12 to keep …": by how many votes to how many? The same votes, otherwise shared out, are the distractors. */
function byWhichVotes(asking: Asking, { sentence, text }: BodySentence): Question[] {
  const vote = voteLine(text);
  if (vote === null || /["“”«»]/u.test(text.slice(0, vote.end))) return [];
  const { ayes, noes, key, what, who } = vote;
  const voters = who
    ? selfContained(asking, { start: sentence.start + who[0], end: sentence.start + who[1] }, null)?.trim()
    : subjectBefore(asking, sentence.start, sentence.start + vote.start);
  const matter = decidedWhat(asking, { start: sentence.start + what[0], end: sentence.start + what[1] });
  if (!voters || matter === null || isToldAgain(asking, sentence.start, matter.text)) return [];
  const others =
    ayes + noes === 3 ? ofThree : shares(ayes, noes, seeded('votes', asking.reading.id, String(sentence.start)));
  if (others.length < 3) return [];
  const sorted = [...others, [ayes, noes] as const]
    .toSorted(([one, x], [other, y]) => one - other || y - x)
    .map(([one, other]) => vote.say(one, other));
  const plan = {
    rule: byWhatVote,
    stem: stemOf(voters, matter.text, vote.verb),
    explanation: `The article gives the votes: ${key}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(matter.from === null ? [] : [passage(asking, matter.from)])],
  };
  const because = `The article says ${key}.`;
  return choice(
    plan,
    key,
    others.map(([one, other]) => ({ text: vote.say(one, other), because })),
    sorted,
  );
}

function stemOf(voters: string, matter: string, verb: string | null): string {
  if (verb !== null) return `By what vote did ${voters} ${verb} ${matter}?`;
  return /^to /u.test(matter)
    ? `By what vote did ${voters} decide ${matter}?`
    : `By how many votes to how many did ${voters} vote ${matter}?`;
}

/** As many votes in all, with a majority still. */
function shares(ayes: number, noes: number, random: () => number): (readonly [number, number])[] {
  const all = ayes + noes;
  const turn = Math.floor(random() * shifts.length);
  const possible = [
    ...shifts.slice(turn),
    ...shifts.slice(0, turn),
    [-2 / all, -1 / all, 1 / all],
    [-1 / all, 1 / all, 2 / all],
    [1 / all, 2 / all, 3 / all],
  ].map((set) => set.map((share) => ayes + (Math.round(share * all) || Math.sign(share))));
  const set = possible.find((one) => {
    return new Set(one).size === one.length && one.every((other) => other > all / 2 && other <= all);
  });
  return (set ?? []).map((one) => [one, all - one] as const);
}

/** The noun phrase that ends before the verb and opens its clause. */
function subjectBefore(asking: Asking, from: number, to: number): string | null {
  const tokens = asking.tokensIn(from, to);
  let first = tokens.length;
  while (first > 0 && (isOfSubject(tokens[first - 1]) || isWhere(tokens, first - 1))) first -= 1;
  const [head, before] = [tokens[first], tokens[first - 1]];
  if (!head || head.pos === 'ADP' || (before && !/^(?:,|and|but|that)$/u.test(before.text))) return null;
  if (before?.text === 'and' || before?.text === 'that') return null;
  const subject = selfContained(asking, { start: head.start, end: tokens.at(-1)?.end ?? to }, null)?.trim();
  const noun = /^[Tt]he (board|court|panel|committee|council|commission|assembly|senate|cabinet|jury)$/u.exec(
    subject ?? '',
  )?.[1];
  if (noun !== undefined) return bodyOfThatNoun(asking, noun);
  return subject ? inSentence(asking, head.start, subject) : null;
}

/** "The board" is the one that the article names more fully before: "the Metropolitan Transit Board". Null where it names none, or two. */
function bodyOfThatNoun({ reading }: Asking, noun: string): string | null {
  const named = new RegExp(
    `\\b(?:[Tt]he|[Aa]n?) ((?:\\p{Lu}[\\p{L}’'-]+ ){1,4}${noun}|(?:\\p{Ll}+ )${noun})\\b`,
    'giu',
  );
  const found = [...reading.text.matchAll(named)].map(([, name = '']) => name);
  const full = [...new Set(found.filter((name) => /^\p{Lu}/u.test(name)))];
  const plain = [...new Set(found.filter((name) => /^\p{Ll}/u.test(name)))];
  const [only] = full.length > 0 ? full : plain;
  return only !== undefined && (full.length === 1 || (full.length === 0 && plain.length === 1)) ? `the ${only}` : null;
}

function isOfSubject(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(token.pos) || /^(?:of|[’']s)$/u.test(token.text))
  );
}

/** "Councillors in Marlow Heath": where they are that open the sentence or the clause. */
function isWhere(tokens: readonly Token[], at: number): boolean {
  const opens = at === 1 || tokens[at - 2]?.text === ',';
  return opens && tokens[at]?.text === 'in' && /[^s]s$/u.test(tokens[at - 1]?.text ?? '');
}

/** Another vote on the matter has other figures. One that says itself what else it decided is another matter. */
function isToldAgain(asking: Asking, start: number, decided: string): boolean {
  return bodySentences(asking).some(({ sentence, text }) => {
    if (sentence.start === start || !/\bvote/u.test(text) || !/\d(?: to |-|–|-to-)\d/u.test(text)) return false;
    const other = voteLine(text);
    return other === null || asking.overlap(text.slice(...other.what), decided) >= maySayTheSame;
  });
}

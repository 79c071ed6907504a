import { amount } from '../../../check/text/amount.js';
import { seeded } from '../../../random/seeded.js';
import type { Question, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { theThings } from '../../text/sentences/the-things.js';

export const byWhatVote: AskRule = {
  id: 'by-what-vote',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => byWhichVotes(asking, sentence)),
};

const difficulty = 0.45;
/** "voted by 31 to 12 to …", "voted 31-12 in favour of …" */
const vote =
  /\bvoted(?: by)? (?<a>\d{1,3}|two|three|four|five|six|seven|eight|nine)(?<to> to |-|–)(?<b>\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine)(?:,? with [^,]{3,40} abst[^,]{3,12},)?(?: on \p{Lu}\p{Ll}+day)?(?<what> (?:to|in favou?r of|against|for) (?:[^,;:()\n]|(?<=\d),(?=\d))+)/du;
/** Votes by which the winning side may have had more or fewer, by turns: as far apart as one remembers them. */
const shifts: readonly (readonly number[])[] = [
  [-0.12, -0.05, 0.08],
  [-0.07, 0.05, 0.14],
  [0.06, 0.1, 0.17],
];

/** "Councillors voted by 31 to 12 to keep …": by how many votes to how many? The same votes, otherwise shared out, are the distractors. */
function byWhichVotes(asking: Asking, { sentence, text }: BodySentence): Question[] {
  const found = vote.exec(text);
  const what = found?.indices?.groups?.what;
  if (!found?.groups || !what || /["“”«»]/u.test(text.slice(0, what[1]))) return [];
  const { a = '', b = '', to = '' } = found.groups;
  const [ayes, noes] = [amount(a), amount(b)];
  const voters = subjectBefore(asking, sentence.start, sentence.start + found.index);
  if (ayes === null || noes === null || ayes <= noes || voters === null || isToldAgain(asking, sentence.start))
    return [];
  const at = { start: sentence.start + what[0], end: sentence.start + what[1] };
  const things = theThings(asking, at);
  const decided = (things?.text ?? selfContained(asking, at, null))?.trim();
  if (!decided) return [];
  const isWord = /^\p{L}/u.test(a);
  const say = (one: number, other: number) => `${one}${to}${other}`;
  const others = isWord ? [] : shares(ayes, noes, seeded('votes', asking.reading.id, String(at.start)));
  if (others.length < 3) return [];
  const key = `${a}${to}${b}`;
  const sorted = [...others, [ayes, noes] as const]
    .toSorted(([one], [other]) => one - other)
    .map(([one, other]) => say(one, other));
  const plan = {
    rule: byWhatVote,
    stem: /^to /u.test(decided)
      ? `By what vote did ${voters} decide ${decided}?`
      : `By how many votes to how many did ${voters} vote ${decided}?`,
    explanation: `The article gives the votes: ${key}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(things === null ? [] : [passage(asking, things.from)])],
  };
  const because = `The article says ${key}.`;
  return choice(
    plan,
    key,
    others.map(([one, other]) => ({ text: say(one, other), because })),
    sorted,
  );
}

/** As many votes in all, with a majority still. */
function shares(ayes: number, noes: number, random: () => number): (readonly [number, number])[] {
  const all = ayes + noes;
  const turn = Math.floor(random() * shifts.length);
  const possible = [...shifts.slice(turn), ...shifts.slice(0, turn), [-2 / all, -1 / all, 1 / all]].map((set) =>
    set.map((share) => ayes + (Math.round(share * all) || Math.sign(share))),
  );
  const set = possible.find((one) => {
    return new Set(one).size === one.length && one.every((other) => other > all / 2 && other <= all);
  });
  return (set ?? []).map((one) => [one, all - one] as const);
}

/** The noun phrase that ends before the verb and opens its clause. */
function subjectBefore(asking: Asking, from: number, to: number): string | null {
  const tokens = asking.tokensIn(from, to);
  let first = tokens.length;
  while (first > 0 && isOfSubject(tokens[first - 1])) first -= 1;
  const [head, before] = [tokens[first], tokens[first - 1]];
  if (!head || head.pos === 'ADP' || (before && !/^(?:,|and|but|that)$/u.test(before.text))) return null;
  if (before?.text === 'and' || before?.text === 'that') return null;
  const subject = selfContained(asking, { start: head.start, end: tokens.at(-1)?.end ?? to }, null)?.trim();
  return subject ? inSentence(asking, head.start, subject) : null;
}

function isOfSubject(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(token.pos) || /^(?:of|[’']s)$/u.test(token.text))
  );
}

/** A second vote on the matter has other figures. */
function isToldAgain(asking: Asking, start: number): boolean {
  return bodySentences(asking).some(
    ({ sentence, text }) => sentence.start !== start && /\bvote/u.test(text) && /\d(?: to |-|–)\d/u.test(text),
  );
}

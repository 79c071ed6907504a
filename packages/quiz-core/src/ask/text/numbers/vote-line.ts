import { amount } from '../../../check/text/amount.js';

/** A vote as a sentence gives it. Offsets are into the sentence. */
export interface VoteLine {
  readonly ayes: number;
  readonly noes: number;
  /** The figures as they are written, and others written alike. */
  readonly key: string;
  say(ayes: number, noes: number): string;
  /** The verb of deciding, in its base form; null for "voted". */
  readonly verb: string | null;
  /** Who decided, where that stands behind the figures; else it ends where the clause of the vote begins. */
  readonly who: readonly [number, number] | null;
  /** What was decided: "to keep the harbours", "the ban". */
  readonly what: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const figure = `\\d{1,3}|${small.join('|')}`;
const result = `(?<a>${figure})(?: votes)?(?<to> to |-|–|-to-)(?<b>${figure})(?: votes?)?`;
const onDay = '(?: (?:early |late )?(?:on )?\\p{Lu}\\p{Ll}+day(?: (?:night|morning|afternoon|evening))?)?';
const rest = '(?:[^,;:()\\n“”]|(?<=\\d),(?=\\d))+';
const decides =
  'approved|rejected|passed|backed|adopted|confirmed|defeated|endorsed|upheld|overturned|blocked|struck down';

/** "voted by 31 to 12 to …", "voted 31-12 in favour of …" */
const voted = new RegExp(
  `\\bvoted(?: by)? ${result}(?:,? with [^,]{3,40} abst[^,]{3,12},)?${onDay}(?<what> (?:to|in favou?r of|against|for) ${rest})`,
  'du',
);
/** "approved the plan by seven votes to two" */
const decidedBy = new RegExp(
  `\\b(?<verb>${decides})(?<what> (?:(?! by )${rest.slice(0, -1)})+?)(?:,)? by (?:a vote of )?${result}(?!\\d|%| per)`,
  'du',
);
/** "rejected, by a vote of 7 to 6, an amendment" */
const decidedAside = new RegExp(`\\b(?<verb>${decides}), by (?:a vote of )?${result},(?<what> ${rest})`, 'du');
/** "ruled 2-1 on Friday that …" */
const ruled = new RegExp(
  `\\b(?<verb>ruled) ${result}${onDay}(?<what> (?:that|against|for|in favou?r of) ${rest})`,
  'du',
);
/** "By a 2-to-1 vote, the court blocked …" */
const opening = new RegExp(
  `^(?:By|In) an? ${result} (?:vote|ruling|decision|split)${onDay}, (?<who>[^,;:“”]{3,60}?) (?<verb>${decides})(?<what> ${rest})`,
  'du',
);
const bases: Readonly<Record<string, string>> = {
  approved: 'approve',
  rejected: 'reject',
  passed: 'pass',
  backed: 'back',
  adopted: 'adopt',
  confirmed: 'confirm',
  defeated: 'defeat',
  endorsed: 'endorse',
  upheld: 'uphold',
  overturned: 'overturn',
  blocked: 'block',
  'struck down': 'strike down',
  ruled: 'rule',
};

/** The vote that a sentence gives, with a majority and with what was decided; null where it gives none. */
export function voteLine(text: string): VoteLine | null {
  if (!/\b(?:voted?|ruled|ruling|decision|split|by)\b/u.test(text)) return null;
  let found: RegExpExecArray | null = null;
  for (const form of [opening, voted, ruled, decidedAside, decidedBy]) found ??= form.exec(text);
  const what = untilPurpose(text, found?.indices?.groups?.what);
  const { a = '', b = '', to = '', verb } = found?.groups ?? {};
  const [ayes, noes] = [amount(a), amount(b)];
  if (!found || !what || ayes === null || noes === null || ayes <= noes) return null;
  const isWord = /^\p{L}/u.test(a);
  const write = (votes: number) => (isWord ? (small[votes] ?? String(votes)) : String(votes));
  return {
    ayes,
    noes,
    key: `${a}${to}${b}`,
    say: (one, other) => `${write(one)}${to}${write(other)}`,
    verb: verb === undefined ? null : (bases[verb] ?? null),
    who: found.indices?.groups?.who ?? null,
    what,
    start: found.index,
    end: Math.max(what[1], found.index + found[0].length),
  };
}

/** "To close three pools in an attempt to fill a hole in the budget": what it is for is no part of what was decided. */
function untilPurpose(
  text: string,
  what: readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  if (what === undefined) return undefined;
  const at = text.slice(...what).search(/ in an? (?:attempt|bid|effort|move) (?:to|at|that)\b/u);
  return at < 0 ? what : [what[0], what[0] + at];
}

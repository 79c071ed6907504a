import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { questioned } from '../deeds/questioned.js';
import { type Count, countAt } from '../numbers/count-at.js';
import { leansOn } from '../sentences/leans-on.js';
import type { Clause } from './clause.js';
import { toldWhole } from './told-whole.js';

/** What a clause counts as the object of its verb, or of what it does by it, with the question that asks for it. */
export interface ObjectCount {
  readonly count: Count;
  /** "Jobs", "counts of fraud". */
  readonly things: string;
  /** What stands behind "how many jobs": "will Harlan Motors cut when it closes its plant". */
  readonly asked: string;
  /** The verb whose object is counted. */
  readonly verb: Token;
}

/** Of these every article has some, and nobody counts them. */
const uncounted = /\b(?:options|ways|reasons|points|questions|steps|things|issues|times|factors|examples|aspects)$/iu;
/** Participles that tell what somebody else did, or what the reporter makes of it. */
const noDeed =
  /^(?:make|take|include|accord|follow|involve|concern|regard|use|mean|say|add|kill|injure|wound|leave|force|drive|cite|allow|enable|help|prompt|cause|let|see|bring)$/u;

/** The counts of a clause's objects; none where what is counted, or what goes with it, does not stand alone. */
export function objectCounts(asking: Asking, clause: Clause): readonly ObjectCount[] {
  return [...own(asking, clause), ...byTail(asking, clause)];
}

function own(asking: Asking, clause: Clause): ObjectCount[] {
  const tokens = asking.tokensIn(clause.rest.start, clause.rest.end);
  const at = objectAt(tokens);
  const count = countAt(tokens.slice(at));
  const verb = tokens[at - 1]?.pos === 'VERB' ? tokens[at - 1] : clause.verbs.at(-1);
  if (count === null || !verb || verb.lemma === 'be') return [];
  const of = ofPhrase(asking, clause, count.end);
  // "Admitted nine counts of fraud by abuse": with what they are of, they are told from others.
  const isShort = of?.isOpen || /^(?:and|or)$/u.test(next(asking, clause, of?.end));
  if (!of || !(isShort || goesWithVerb.test(next(asking, clause, of.end)))) return [];
  const whole = { ...clause, rest: isShort ? { ...clause.rest, end: of.end } : clause.rest };
  const things = told(asking, count, of.end);
  const without = { start: count.start, end: of.end };
  const asked =
    befell(asking, whole, without, verb) ??
    (isClaimed(whole)
      ? claimed(asking, whole, without)
      : (drivenFrom(asking, whole, without) ?? questioned(asking, whole, without)));
  return things && asked ? [{ count, things, asked, verb }] : [];
}

/** What may follow a counted object and belong to the verb: else it says which ones are counted. */
const goesWithVerb =
  /^(?:$|in|on|at|by|from|to|into|for|during|since|over|across|with|as|under|near|out|off|down|up|a|per|each|every|next|last|this|early|late|between|outside|inside|through|before|after|within|\p{Lu}\p{L}+day)$/u;

function next({ tokensIn }: Asking, { rest }: Clause, from: number | undefined): string {
  return from === undefined ? '' : (tokensIn(from, rest.end)[0]?.text ?? '');
}

type Extent = { readonly start: number; readonly end: number };

/** "The flood has killed 63 people": how many have been killed by the flood? Null for other verbs. */
function befell(asking: Asking, { verbs, name, rest, subject }: Clause, { end }: Extent, verb: Token): string | null {
  const [head] = verbs;
  const behind = toldWhole(asking, { start: end, end: rest.end }, subject);
  if (
    !head ||
    verb !== verbs.at(-1) ||
    !/^(?:kill|injure|wound|displace|trap|destroy|damage)ed?$/u.test(verb.text.replace(/ped$/u, 'ed'))
  )
    return null;
  const be = /^(?:has|have)$/iu.test(head.text) ? 'have been' : head === verb ? 'were' : null;
  return be === null || behind === null ? null : `${be} ${verb.text}${behind === '' ? '' : ` ${behind}`} by ${name}`;
}

/** "Has forced 3,200 people from their homes": the homes are of those who are counted. Null where anything else follows. */
function drivenFrom(asking: Asking, clause: Clause, { start, end }: Extent): string | null {
  const [behind] =
    /^ (?:from|out of|to leave|to flee) their \p{Ll}+$/u.exec(asking.reading.text.slice(end, clause.rest.end)) ?? [];
  const asked = behind && questioned(asking, { ...clause, rest: { ...clause.rest, end } }, { start, end });
  return asked ? `${asked}${behind}` : null;
}

/** What somebody says they did is on their word; what they will do is theirs to tell. */
function isClaimed({ isOwnWord, verbs }: Clause): boolean {
  return isOwnWord && !/^will$/iu.test(verbs[0]?.text ?? '');
}

/** "Moorline said it would cut 1,100 jobs": how many did it say it would cut? Null where the clause names it once more. */
function claimed(asking: Asking, clause: Clause, without: Extent): string | null {
  const { verbs, rest, subject, subjectAt, name } = clause;
  const pronoun = asking.reading.text.slice(subjectAt.start, subjectAt.end).toLowerCase();
  if (!/^(?:it|he|she)$/u.test(pronoun)) return null;
  const [before, behind] = [
    toldWhole(asking, { start: rest.start, end: without.start }, subject),
    toldWhole(asking, { start: without.end, end: rest.end }, subject),
  ];
  if (before === null || behind === null) return null;
  const done = verbs.map(({ text }) => text).join(' ');
  return [`did ${name} say ${pronoun} ${done}`, before, behind].filter((part) => part !== '').join(' ');
}

/** Where the object begins: behind "to" and its verb, as in "plans to close", "is due to open". */
function objectAt(tokens: readonly Token[]): number {
  const day = /^on$/u.test(tokens[0]?.text ?? '') ? 2 : /day$/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  const lead = /^(?:due|set|expected|scheduled|forced|ready|able)$/iu.test(tokens[day]?.text ?? '') ? day + 1 : day;
  if (tokens[lead]?.text !== 'to' || tokens[lead + 1]?.pos !== 'VERB') return 0;
  return lead + 2;
}

/** "Of fraud" behind a count; `isOpen` where more hangs on it than can be told apart. Null where "of" begins what is no plain phrase. */
function ofPhrase(
  { tokensIn }: Asking,
  { rest }: Clause,
  from: number,
): { readonly end: number; readonly isOpen: boolean } | null {
  const after = tokensIn(from, rest.end);
  if (after[0]?.text !== 'of') return { end: from, isOpen: false };
  const stop = after.findIndex(({ pos }, index) => index > 0 && !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos));
  const last = stop < 0 ? after.at(-1) : after[stop - 1];
  return last === undefined || stop === 1 ? null : { end: last.end, isOpen: stop > 0 };
}

function told(asking: Asking, { things }: Count, end: number): string | null {
  const [first] = things;
  const text = first ? toldWhole(asking, { start: first.start, end }, null) : null;
  return text === null ||
    uncounted.test(text) ||
    leansOn(text) ||
    /^(?:other|others|additional|further|more|extra|new)\b/u.test(text)
    ? null
    : text;
}

/** "Will close its plant, cutting 1,340 jobs": how many jobs will it cut when it closes it? */
function byTail(asking: Asking, clause: Clause): ObjectCount[] {
  const { tail, verbs, name, rest, subject } = clause;
  const count = tail && countAt(asking.tokensIn(tail.rest.start, tail.rest.end));
  const main = count && mainDeed(clause);
  if (!tail || !count || !main || noDeed.test(tail.verb.lemma)) return [];
  if (!goesWithVerb.test(asking.tokensIn(count.end, tail.rest.end)[0]?.text ?? '')) return [];
  const things = told(asking, count, count.end);
  const [limit, deed] = [
    toldWhole(asking, { start: count.end, end: tail.rest.end }, subject),
    toldWhole(asking, rest, subject),
  ];
  if (!things || limit === null || !deed) return [];
  const will = /^will$/iu.test(verbs[0]?.text ?? '');
  const asked = `${will ? 'will' : 'did'} ${name} ${tail.verb.lemma}${limit === '' ? '' : ` ${limit}`} when ${main} ${deed}`;
  return [{ count, things, asked, verb: tail.verb }];
}

/** "It closes" for "will close", "it closed": the deed by which something else is done. Null for other tenses, and where the pronoun is not known. */
function mainDeed({ verbs, subject, isPlural }: Clause): string | null {
  const [head, verb, ...more] = verbs;
  const pronoun = isPlural ? 'they' : subject?.type === 'PER' ? subject.gender : 'it';
  if (!head || pronoun === 'unknown' || more.length > 0) return null;
  if (verb === undefined) return head.pos === 'VERB' && !/s$/u.test(head.text) ? `${pronoun} ${head.text}` : null;
  if (/^will$/iu.test(head.text)) return `${pronoun} ${isPlural ? verb.lemma : thirdPerson(verb.lemma)}`;
  return /^(?:has|have)$/iu.test(head.text) && /ed$/u.test(verb.text) ? `${pronoun} ${verb.text}` : null;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

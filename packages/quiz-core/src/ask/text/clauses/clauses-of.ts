import { reportingVerbs } from '../../../generated/reporting-verbs.js';
import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { clauseEndAt } from '../deeds/clause-end.js';
import { isWholeClause } from '../deeds/is-whole-clause.js';
import { countAt } from '../numbers/count-at.js';
import { type BodySentence, bodySentences } from '../sentences/body-sentences.js';
import type { Clause } from './clause.js';
import { type Frame, framesOf } from './frames.js';
import { mainClause } from './main-clause.js';
import { type SubjectName, subjectName } from './subject-name.js';
import { verbGroups } from './verb-groups.js';

/** What has nothing to count, to date or to measure in it: no rule looks at it. */
const figure = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter)\b/iu;

/** The clauses of the body that give a figure, in the order of the article. */
export const clausesOf = once((asking: Asking): readonly Clause[] =>
  bodySentences(asking)
    .filter(({ text }) => figure.test(text))
    .flatMap((one) => framesOf(asking, one).flatMap((frame) => clausesIn(asking, one, frame))),
);

function clausesIn(asking: Asking, one: BodySentence, frame: Frame): Clause[] {
  const tokens = withoutBrackets(asking.tokensIn(frame.start, frame.end));
  const main = mainClause(tokens);
  if (main === null) return [];
  const named = tokens.slice(...main.subject);
  const subject = subjectName(asking, named, frame.speaker);
  if (subject === null) return [];
  return verbGroups(tokens, main).flatMap((group, nth) => {
    const found = clauseOf(asking, one, frame, { ...subject, named, after: tokens.slice(group.to), ...group });
    // The subject's count is asked for by its first verb.
    return found ? { ...found, count: nth === 0 ? found.count : null } : [];
  });
}

interface Parts extends SubjectName {
  readonly named: readonly Token[];
  readonly verbs: readonly Token[];
  readonly after: readonly Token[];
}

function clauseOf(asking: Asking, { sentence, nth }: BodySentence, frame: Frame, parts: Parts): Clause | null {
  const { named, verbs, after } = parts;
  const verb = verbs.at(-1);
  const [first, last] = [named[0], named.at(-1)];
  if (!verb || !first || !last || reports(verb)) return null;
  const end = after[0]?.pos === 'CCONJ' ? verb.end : clauseEndAt(after, verb.end);
  if (end === null || !isWholeClause(asking, verb, { start: verb.end, end })) return null;
  const isBody = parts.entity?.type === 'ORG';
  const isOwn = frame.isOwnBehind ? isBody : frame.speaker !== null && frame.speaker === parts.entity;
  const isWish = /^would$/iu.test(verbs[0]?.text ?? '') && !isOwn && frame.source === null;
  if (isWish || !(isOwn || frame.isSure)) return null;
  return {
    sentence,
    nth,
    source: isOwn ? null : frame.source,
    subject: parts.entity,
    name: parts.name,
    isPlural: parts.isPlural,
    subjectAt: { start: first.start, end: last.end },
    count: countAt(named),
    verbs,
    start: first.start,
    end,
    rest: { start: verb.end, end },
    isOwnWord: isOwn,
    occasion: occasionAt(after, end),
    tail: tailAt(after, end),
  };
}

/** "Brightline Foods (BRLF.N)": a ticker or an age between the subject and its verb. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, index) => index > open && text === ')');
  return open < 0 || close < 0 || close - open > longestBracket
    ? tokens
    : [...tokens.slice(0, open), ...withoutBrackets(tokens.slice(close + 1))];
}

const longestBracket = 6;
const saying = new Set(reportingVerbs.filter(({ act }) => act !== 'intent').map((one) => one.verb));
/** Verbs of saying that do something as well: an offer is made by offering. */
const doing =
  /^(?:report|offer|order|charge|approve|accept|reject|sign|vote|veto|ban|appoint|elect|agree|decide|promise|pledge|announce|post|record|admit|declare|award|recommend|propose|request)$/iu;

/** "Arroyo said …": what is said is a claim of its own. */
function reports({ lemma }: Token): boolean {
  return saying.has(lemma.toLowerCase()) && !doing.test(lemma);
}

const mostOfOccasion = 18;
const farthest = 12;

function occasionAt(after: readonly Token[], end: number): Clause['occasion'] {
  const next = after.findIndex(({ start }) => start >= end);
  // "Two died and nine were hurt when …": it is the occasion of both.
  const shared = after.findIndex(
    ({ text }, index) => index > next && index < next + farthest && /^(?:when|after)$/u.test(text),
  );
  const from = after[next]?.pos === 'CCONJ' && shared >= 0 ? shared : next;
  const first = after[from];
  if (!first || !/^(?:when|after|before|while|since|as)$/iu.test(first.text)) return null;
  const ahead = after.slice(from);
  const mark = ahead.findIndex(({ pos, text }) => pos === 'PUNCT' && !/^[-‐’']$/u.test(text));
  const whole = mark < 0 ? ahead : ahead.slice(0, mark);
  const last = whole.at(-1);
  return last && whole.length <= mostOfOccasion && !whole.some(({ pos }) => pos === 'CCONJ')
    ? { start: first.start, end: last.end }
    : null;
}

/** ", cutting 1,340 jobs" */
function tailAt(after: readonly Token[], end: number): Clause['tail'] {
  const comma = after.findIndex(({ start, text }) => start >= end && text === ',');
  const verb = after[comma + 1];
  if (comma < 0 || after[comma]?.start !== end || verb?.pos !== 'VERB' || !/ing$/u.test(verb.text)) return null;
  const close = clauseEndAt(after.slice(comma + 2), verb.end);
  return close === null ? null : { verb, rest: { start: verb.end, end: close } };
}

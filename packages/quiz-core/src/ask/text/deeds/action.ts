import { reportingVerbs } from '../../../generated/reporting-verbs.js';
import type { Entity, Mention, Sentence, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { placeSort } from '../names/place-sort.js';
import { clauseEndAt } from './clause-end.js';
import { isWholeClause } from './is-whole-clause.js';

/** Somebody or something, by name, and what the reporter says it did: subject, verb group and the rest of the clause. */
export interface Action {
  readonly sentence: Sentence;
  /** Null for what the article does not name: "the strike". */
  readonly subject: Entity | null;
  /** The subject as it stands in a stem: "Ann Lee", "the World Bank", "the strike". */
  readonly name: string;
  /** The verb group: "has taken", "voted", "was elected". */
  readonly verbs: readonly Token[];
  /** What follows the verbs up to the end of the clause. */
  readonly rest: { readonly start: number; readonly end: number };
  /** The whole of it, subject included: evidence. */
  readonly start: number;
  readonly end: number;
}

const reporting = new Set(reportingVerbs.map(({ verb }) => verb));
/** Verbs of saying that do something as well: an offer is made by offering. */
const deeds = new Set([
  'offer',
  'order',
  'approve',
  'accept',
  'reject',
  'sign',
  'vote',
  'veto',
  'ban',
  'appoint',
  'elect',
]);
/** What can stand before the name inside the subject: titles and what a person is. */
const modifier = /^(?:ADJ|NOUN|PROPN|NUM)$/u;
const sureLink = 0.75;

/** The plain clauses of the body with a named subject. None in quotation marks, none that reports speech, none negated. */
export const actions = once((asking: Asking): readonly Action[] => {
  return asking.reading.sentences.flatMap((sentence) => {
    const block = asking.reading.structure[sentence.block];
    if (block?.is !== 'body') return [];
    return asking
      .mentionsIn(sentence.start, sentence.end)
      .flatMap((mention) => actionOf(asking, sentence, mention) ?? [])
      .filter((action) => !isReported(asking, action));
  });
});

/** What follows a subject: its verbs and the rest of their clause. Null where that is no event, or is no clause by itself. */
export function doneFrom(asking: Asking, tokens: readonly Token[], at: number): Pick<Action, 'verbs' | 'rest'> | null {
  const verbs = verbGroup(tokens.slice(at));
  const verb = verbs.at(-1);
  const head = verbs[0];
  if (!verb || !head || !isFiniteVerb(head) || !isEvent(verbs)) return null;
  const end = clauseEndAt(tokens.slice(tokens.indexOf(verb) + 1), verb.end);
  if (end === null || !isWholeClause(asking, verb, { start: verb.end, end })) return null;
  return { verbs, rest: { start: verb.end, end } };
}

/** A passage with somebody's words in it, or part of somebody's, is not the reporter's own. */
export function isReported({ reading }: Asking, { start, end }: { start: number; end: number }): boolean {
  if (/["“”«»]|''/u.test(reading.text.slice(start, end))) return true;
  // What somebody decided or plans is the reporter's to tell.
  return reading.quotes.some((quote) => quote.act !== 'intent' && quote.start < end && start < quote.end);
}

function actionOf(asking: Asking, sentence: Sentence, mention: Mention): Action | null {
  const subject = asking.reading.entities[mention.entity];
  if (!subject?.inBody || !canAct(subject) || mention.confidence < sureLink || mention.by === 'pronoun') return null;
  if (mention.by === 'role' && isOfAnother(asking, mention)) return null;
  // "Lee's pointed critique": what the name owns is the subject, whatever the words are taken for.
  if (/[’']s?$/u.test(mention.text) || /^[’']/u.test(asking.reading.text.slice(mention.end))) return null;
  const tokens = asking.tokensIn(sentence.start, sentence.end);
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  const after = tokens.findIndex(({ start }) => start >= mention.end);
  if (first < 0 || after < 0 || !(isSubject(tokens, first) || isNamedAfterRole(tokens, first, after))) return null;
  const isRoleFirst =
    isNamedAfterRole(tokens, first, after) || (mention.text.includes(',') && tokens[after]?.text === ',');
  const at = isRoleFirst ? after + 1 : afterApposition(tokens, after);
  const done = at === null ? null : doneFrom(asking, tokens, at);
  if (done === null) return null;
  return { sentence, subject, name: asking.naming(subject), ...done, start: mention.start, end: done.rest.end };
}

/** "The foreign minister, Ann Lee, …": a role is hers whose name stands behind it, whomever else it was linked to. */
function isOfAnother({ reading, mentionsIn }: Asking, { end, entity }: Mention): boolean {
  const [next] = mentionsIn(end, end + 60);
  return next?.by === 'name' && next.entity !== entity && /^, $/u.test(reading.text.slice(end, next.start));
}

/** People, bodies and countries do things; a town in front of a verb is more often part of something else. */
function canAct({ type, name }: Entity): boolean {
  // A surname alone is nobody's full name: "Obama" may be either.
  if (type === 'PER') return /\s/u.test(name);
  return type === 'ORG' || (type === 'LOC' && placeSort(name) === 'country');
}

/** Whether the name is the head of a noun phrase that opens the sentence or a clause, and no part of another phrase. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && modifier.test(tokens[at]?.pos ?? '')) at -= 1;
  const boundary = tokens[at];
  if (boundary?.pos === 'DET') at -= 1;
  const before = tokens[at];
  // After a comma the phrase opens a clause only if what stands before it is an opening like "In 2014".
  if (before === undefined) return true;
  return (
    before.text === ',' &&
    tokens[0]?.pos === 'ADP' &&
    tokens.slice(0, at).every(({ text, pos }) => text !== ',' && pos !== 'VERB' && pos !== 'AUX')
  );
}

/** "The mayor of Arle, Ana Silva, ...": a role that opens the sentence, and the name in commas behind it. */
function isNamedAfterRole(tokens: readonly Token[], first: number, after: number): boolean {
  if (
    tokens[first - 1]?.text !== ',' ||
    tokens[after]?.text !== ',' ||
    !/^(?:DET|PRON|ADJ|NOUN)$/u.test(tokens[0]?.pos ?? '')
  )
    return false;
  return tokens.slice(0, first - 1).every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',');
}

/** Index of what follows the subject: behind an apposition in commas, where there is one. Null where a clause follows. */
function afterApposition(tokens: readonly Token[], after: number): number | null {
  const next = tokens[after];
  if (next?.text !== ',') return next?.pos === 'ADV' && !changesTruth.test(next.text) ? after + 1 : after;
  const close = tokens.findIndex(({ text }, index) => index > after && text === ',');
  if (close < 0) return null;
  // "Ann Lee, 58, a former merchant, …": the age comes first.
  if (close === after + 2 && tokens[after + 1]?.pos === 'NUM' && /^(?:an?|the)$/iu.test(tokens[close + 1]?.text ?? ''))
    return afterApposition(tokens, close);
  const inside = tokens.slice(after + 1, close);
  const isClause = inside.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^(?:and|or)$/iu.test(text));
  const isAge = inside.length === 1 && inside[0]?.pos === 'NUM';
  return !isAge && isClause ? null : close + 1;
}

/** What makes a clause another one: with it left out, what hangs on something is told as done. */
const changesTruth =
  /^(?:not|n[’']t|never|otherwise|probably|likely|possibly|nearly|almost|only|allegedly|reportedly|apparently|perhaps|supposedly|hardly|barely|seldom|rarely|no|narrowly|merely|theoretically)$/iu;

/** Auxiliaries and the verb at the head of a list of tokens; empty for a negated one. */
function verbGroup(tokens: readonly Token[]): Token[] {
  const group: Token[] = [];
  for (const token of tokens) {
    if (changesTruth.test(token.text)) return [];
    if (token.pos === 'AUX') group.push(token);
    else if (token.pos === 'ADV' && group.length > 0 && group.at(-1)?.pos === 'AUX') continue;
    else {
      if (token.pos === 'VERB') group.push(token);
      break;
    }
  }
  return group;
}

/** Something done, once: not a state ("is up"), not what goes on ("is spending"), not what somebody says. */
function isEvent(verbs: readonly Token[]): boolean {
  const verb = verbs.at(-1);
  const lemma = verb?.lemma.toLowerCase() ?? '';
  if (verb?.pos !== 'VERB' || (reporting.has(lemma) && !deeds.has(lemma))) return false;
  if (
    /^(?:seem|appear|tend|hope|like|love|want|need|know|believe|think|have|remain|face|support|oppose|live|own|include|mean|deserve|feel|look|admire|respect|hate|enjoy|prefer)$/iu.test(
      verb.lemma,
    )
  )
    return false;
  return verbs.length === 1 || !/ing$/u.test(verb.text);
}

/** Past, perfect or "will": what is told in the present is a habit, a plot or a headline, and "would" did not happen. */
function isFiniteVerb({ pos, text, lemma }: Token): boolean {
  if (pos === 'AUX') return /^(?:has|have|had|was|were|will|did)$/iu.test(text);
  return !/(?:ing|s)$/iu.test(text) && text.toLowerCase() !== lemma.toLowerCase();
}

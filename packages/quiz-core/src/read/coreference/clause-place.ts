import type { Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import { isVerbForm } from '../verb-forms.js';
import { speaksWith } from './speaks-with.js';

/** What a mention is in its clause; only told apart as far as it says who will be spoken of next. */
export type Place = 'subject' | 'object' | 'owner';

type Tokens = readonly Token[];

/** Verbs that stand before their subject after any comma. */
const SAID = /^(?:said|says|added|wrote|replied|explained|noted|argued|concluded|insisted)$/;
/** Tokens that a title may have between a turned verb and a name. */
const LONGEST_TITLE = 6;
const TITLE: ReadonlySet<Token['pos']> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PART']);
/** Asides that a name is followed for, over them, to its verb. */
const MOST_ASIDES = 2;
/** Tokens of the longest aside, and of "of Clemson University" behind a name. */
const LONGEST_ASIDE = 25;
const LONGEST_BELONGING = 7;

/** What a mention is in its clause: by the verb right behind it (a plural one has more subjects), or a reporting verb before it. */
export function placeInClause(tokens: Tokens, span: Span): Place {
  if (/^['’]s?$/.test(tokens[bisect(tokens, span.end, ({ start }) => start)]?.text ?? '')) return 'owner';
  const after = verbAfter(tokens, span);
  const next = tokens[after];
  if (isFiniteVerb(next)) return /^(?:are|were|have)$/i.test(next?.text ?? '') ? 'object' : 'subject';
  if (next?.pos === 'NOUN' && next.start - span.end === 1) return 'owner';
  if (/^(?:who)$/i.test(tokens[after + 1]?.text ?? '') && next?.text === ',') return 'subject';
  return isTurned(tokens, span) ? 'subject' : 'object';
}

/** Whether a mention is the subject of a verb of speaking. */
export const speaksInClause = (tokens: Tokens, span: Span) =>
  speaksWith(tokens, verbAfter(tokens, span)) || isTurned(tokens, span);

const isFiniteVerb = (token: Token | undefined) =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.text.endsWith('ing');

/** The token behind a mention, its asides and adverbs: its verb, when it is a subject. */
function verbAfter(tokens: Tokens, span: Span): number {
  let after = overBelonging(
    tokens,
    bisect(tokens, span.end, ({ start }) => start),
  );
  for (let asides = 0; asides < MOST_ASIDES && /^[,(]$/.test(tokens[after]?.text ?? ''); asides++) {
    if (closesAside(tokens, after, span)) return after + 1;
    const next = afterAside(tokens, after);
    if (next === after) break;
    // "Hale, 19, who came in May, said": the comma that closes one aside opens the next.
    const opens = /^(?:who|whose|an?|the)$/i.test(tokens[next]?.text ?? '');
    after = opens ? next - 1 : next;
  }
  while (tokens[after]?.pos === 'ADV' || /^(?:himself|herself|also|then|never)$/i.test(tokens[after]?.text ?? ''))
    after++;
  return after;
}

/** "Hale of Leeds University, (said)": over what somebody belongs to, where a verb follows it. */
function overBelonging(tokens: Tokens, from: number): number {
  if (!/^(?:of|from)$/.test(tokens[from]?.text ?? '')) return from;
  let at = from + 1;
  while (at - from < LONGEST_BELONGING && /^(?:PROPN|DET|ADP)$/.test(tokens[at]?.pos ?? '')) at++;
  const verb = tokens[at]?.text === ',' ? at + 1 : at;
  return isFiniteVerb(tokens[verb]) ? verb : from;
}

/** "Its lawyer, Alan Hale, (said)": the comma behind a name closes what the one before it opened. */
function closesAside(tokens: Tokens, comma: number, { start }: Span): boolean {
  if (!isFiniteVerb(tokens[comma + 1])) return false;
  const first = bisect(tokens, start, (token) => token.start);
  const before = tokens.slice(Math.max(0, first - LONGEST_TITLE), first);
  const opens = before.findLastIndex(({ text }) => text === ',');
  return opens >= 0 && before.slice(opens + 1).every(({ pos }) => TITLE.has(pos));
}

/** Whether a reporting verb behind a quotation stands before a mention: `"...," said the mayor's aide Ann Hale`. */
function isTurned(tokens: Tokens, span: Span): boolean {
  const mention = bisect(tokens, span.start, ({ start }) => start);
  let at = mention - 1;
  while (at > mention - LONGEST_TITLE && TITLE.has(tokens[at]?.pos ?? 'X') && !isVerbForm(tokens[at]?.text ?? '')) at--;
  const [verb, mark] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
  return isVerbForm(verb) && (/^["”“'’]|''$/.test(mark) || (SAID.test(verb) && /^[,?!]$/.test(mark)));
}

/** The token after an aside between commas ("X, who is the mayor, said"); the given one when it does not close. */
function afterAside(tokens: Tokens, comma: number): number {
  for (let index = comma + 1; index < Math.min(tokens.length, comma + LONGEST_ASIDE); index++) {
    const text = tokens[index]?.text ?? '.';
    if (text === ',' || text === ')') return index + 1;
    if (/^[.;:!?"“”]/.test(text)) break;
  }
  return comma;
}

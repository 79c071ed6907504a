import type { Token } from '../../../schema/index.js';
import { groupEnd, isFiniteVerb, isNegation, nounPart } from './verb-group.js';

/** Where in a list of tokens a clause has its subject and its verbs: half-open ranges of indices. */
export interface MainClause {
  readonly subject: readonly [from: number, to: number];
  readonly verbs: readonly [from: number, to: number];
}

const farthest = 45;
const longestAside = 30;

/** The main clause of a sentence: behind "But", behind an opening such as "After a meeting that ran past midnight,". Null where it is not plain. */
export function mainClause(tokens: readonly Token[]): MainClause | null {
  const first = tokens[0];
  if (first === undefined || /^(?:if|unless|whether|had|were)$/iu.test(first.text)) return null;
  if (first.pos === 'CCONJ') return clauseAt(tokens, tokens[1]?.text === ',' ? 2 : 1);
  if (!opensAdverbially(first, tokens[1])) return clauseAt(tokens, 0);
  for (const [index, { text }] of tokens.slice(0, farthest).entries()) {
    const found = text === ',' ? clauseAt(tokens, index + 1) : null;
    if (found) return found;
  }
  return null;
}

function opensAdverbially({ pos, text }: Token, next: Token | undefined): boolean {
  if (
    /^(?:about|around|over|nearly|almost|some|more|fewer|less|at)$/iu.test(text) &&
    /^(?:NUM|ADP|ADV|ADJ)$/u.test(next?.pos ?? '')
  )
    return /^at$/iu.test(text) && next?.text !== 'least';
  return /^(?:ADP|SCONJ|ADV)$/u.test(pos) || (pos === 'VERB' && /(?:ing|ed)$/u.test(text));
}

/** A noun phrase from an index on, with what hangs on it, and the finite verbs behind it. */
function clauseAt(tokens: readonly Token[], from: number): MainClause | null {
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM|ADV|ADP)$/u.test(tokens[from]?.pos ?? '')) return null;
  let isRelative = false;
  let end: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + farthest); at += 1) {
    const token = tokens[at];
    if (token === undefined || isNegation(token)) return null;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      if (tokens[at - 1]?.text === '-' || isModifier(tokens, at)) continue;
      if (token.pos === 'AUX' && !isRelative && tokens[at - 1]?.text !== 'to' && !isFiniteVerb(token, undefined))
        return null;
      const to = groupEnd(tokens, at);
      if (isRelative) {
        isRelative = false;
        at = to - 1;
      } else if (isFiniteVerb(token, tokens[at - 1]) && !isReduced(tokens, at)) {
        return to === at || at === from ? null : { subject: [from, end ?? at], verbs: [at, to] };
      }
    } else if (/^(?:who|which|that)$/iu.test(token.text) && at > from) isRelative = true;
    else if (token.text === ',') {
      const close = isRelative || end !== null ? null : asideEnd(tokens, at);
      if (close === null) return null;
      end = at;
      at = close;
    } else if (token.pos === 'PRON' && at > from) {
      // "Its plant", "their homes": whose it is, within the phrase.
      if (!/^(?:its|his|her|their)$/iu.test(token.text) && !isRelative) return null;
    } else if (token.pos === 'ADV') {
      if (/^(?:when|where|why|how)$/iu.test(token.text)) return null;
    } else if (/^(?:SCONJ|PUNCT|INTJ|X)$/u.test(token.pos) && !/^[-‐'’&]$/u.test(token.text)) return null;
    else if (!nounPart.test(token.pos) && !/^(?:PRON|PART|CCONJ|PUNCT)$/u.test(token.pos)) return null;
  }
  return null;
}

/** "Arroyo, the superintendent, …": the comma that closes it has the verb of the sentence behind it. */
function asideEnd(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma + 2; at < Math.min(tokens.length, comma + longestAside); at += 1) {
    if (tokens[at]?.text !== ',' || isOpenRelative(tokens.slice(comma + 1, at))) continue;
    const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
    if (next && (next.pos === 'VERB' || next.pos === 'AUX') && isFiniteVerb(next, undefined)) return at;
  }
  return null;
}

/** "Three masked thieves": a participle between a number or an article and its noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|en)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:NUM|DET)$/u.test(tokens[at - 1]?.pos ?? '') &&
    tokens[at + 1]?.pos === 'NOUN'
  );
}

/** "Whose husband, a pilot": the verb behind it is the relative clause's own. */
function isOpenRelative(aside: readonly Token[]): boolean {
  return (
    /^(?:who|whose|which|whom|where)$/iu.test(aside[0]?.text ?? '') &&
    !aside.some((token, index) => /^(?:VERB|AUX)$/u.test(token.pos) && isFiniteVerb(token, aside[index - 1]))
  );
}

/** "Floods set off by a storm have killed": what an auxiliary follows before the next mark is a participle of the subject's. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos === 'AUX') return false;
  const ahead = tokens.slice(at + 1, at + 25);
  const mark = ahead.findIndex(
    ({ pos, text }) =>
      pos === 'PUNCT' ||
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      /^(?:that|who|which|when|after|as|before|while)$/iu.test(text),
  );
  const near = mark < 0 ? ahead : ahead.slice(0, mark);
  const isParticiple = /^(?:ADP|ADV)$/u.test(near[0]?.pos ?? '');
  return (
    isParticiple &&
    near.some((token, index) => (token.pos === 'AUX' || token.pos === 'VERB') && isFiniteVerb(token, near[index - 1]))
  );
}

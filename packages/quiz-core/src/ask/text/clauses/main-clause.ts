import type { Token } from '../../../schema/index.js';

/** Where in a list of tokens a clause has its subject and its verbs: half-open ranges of indices. */
interface MainClause {
  readonly subject: readonly [from: number, to: number];
  readonly verbs: readonly [from: number, to: number];
}

const negated =
  /^(?:not|n[’']t|never|no|nobody|nothing|neither|nor|hardly|barely|otherwise|probably|likely|possibly|nearly|almost|only|allegedly|reportedly|apparently|perhaps|supposedly|narrowly|theoretically)$/iu;
const nounPart = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|SYM)$/u;
/** Whose past is as the base form. */
const samePast = /^(?:cut|hit|set|put|shut|let|cost|spread|beat|plan|face)$/iu;
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

/** A verb group, and the index behind it: what belongs to the verb begins there. */
export interface VerbGroup {
  readonly verbs: readonly Token[];
  readonly to: number;
}

/** "Opened fire and wounded five": the verbs of a clause that share its subject, the first of them its own; "was arrested and charged" shares the auxiliary too. */
export function verbGroups(tokens: readonly Token[], { verbs: [from, to] }: MainClause): readonly VerbGroup[] {
  const first = { verbs: tokens.slice(from, to), to };
  const joint = tokens.findIndex(
    (token, index) => index >= to && !isOfPhrase(token) && !isGerund(token, tokens[index + 1]),
  );
  if (tokens[joint]?.text !== 'and') return [first];
  const at = opensLater.test(tokens[joint + 1]?.text ?? '') ? joint + 2 : joint + 1;
  const head = tokens[at];
  const end = groupEnd(tokens, at);
  const own = tokens.slice(at, end);
  if (head === undefined || own.at(-1)?.pos !== 'VERB') return [first];
  // "Is a lawyer and won two seats": what is no auxiliary of the first verb is none of the second.
  const shared = first.verbs.at(-1)?.pos === 'VERB' ? first.verbs.filter(({ pos }) => pos === 'AUX') : [];
  if (head.pos === 'AUX' || shared.length === 0)
    return isFiniteVerb(head, undefined) ? [first, { verbs: own, to: end }] : [first];
  return fits(shared, head) ? [first, { verbs: [...shared, ...own], to: end }] : [first];
}

const opensLater = /^(?:later|then|also|subsequently|immediately|promptly)$/iu;

/** What belongs to a verb and has none of its own. */
function isOfPhrase({ pos, text }: Token): boolean {
  return nounPart.test(pos) || /^(?:[-‐'’]|its|his|her|their)$/iu.test(text);
}

/** Whether a verb may stand behind these auxiliaries: "will cut", "has cut", "was charged". */
function fits(shared: readonly Token[], { text, lemma }: Token): boolean {
  const isBase = text.toLowerCase() === lemma.toLowerCase();
  const isModal = shared.length === 1 && /^(?:will|would|did)$/iu.test(shared[0]?.text ?? '');
  return isModal ? isBase : !/ing$/u.test(text) && (!isBase || samePast.test(text));
}

/** "A shopping mall" */
function isGerund({ pos, text }: Token, next: Token | undefined): boolean {
  return pos === 'VERB' && /ing$/u.test(text) && next?.pos === 'NOUN';
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
    if (token === undefined || negated.test(token.text)) return null;
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

/** End of auxiliaries, adverbs and verb; the index itself where the group is negated, or says what might be. */
function groupEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || negated.test(token.text)) return from;
    if (token.pos === 'VERB') return to + 1;
    if (token.pos !== 'AUX' && !(token.pos === 'ADV' && /^(?:AUX|VERB|ADV)$/u.test(tokens[to + 1]?.pos ?? ''))) break;
    to += 1;
  }
  return to;
}

/** Past, present in -s or an auxiliary; "to" before it makes it none, and a bare form may be a noun. */
function isFiniteVerb({ pos, text, lemma }: Token, before: Token | undefined): boolean {
  if (before?.text === 'to' || /ing$/u.test(text)) return false;
  if (pos === 'AUX') return /^(?:has|have|had|is|are|was|were|will|would|did)$/iu.test(text);
  return text.toLowerCase() !== lemma.toLowerCase() || samePast.test(text);
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

import type { Token } from '../../../schema/index.js';

const negated =
  /^(?:not|n[’']t|never|no|nobody|nothing|neither|nor|hardly|barely|otherwise|probably|likely|possibly|nearly|almost|only|allegedly|reportedly|apparently|perhaps|supposedly|narrowly|theoretically)$/iu;
/** What a noun phrase is made of. */
export const nounPart = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|SYM)$/u;
/** Whose past is as the base form. */
const samePast = /^(?:cut|hit|set|put|shut|let|cost|spread|beat|plan|face)$/iu;

/** Whether a word takes back, doubts or narrows what the verb beside it says. */
export function isNegation({ text }: Token): boolean {
  return negated.test(text);
}

/** End of auxiliaries, adverbs and verb; the index itself where the group is negated, or says what might be. */
export function groupEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || isNegation(token)) return from;
    if (token.pos === 'VERB') return to + 1;
    if (token.pos !== 'AUX' && !(token.pos === 'ADV' && /^(?:AUX|VERB|ADV)$/u.test(tokens[to + 1]?.pos ?? ''))) break;
    to += 1;
  }
  return to;
}

/** Past, present in -s or an auxiliary; "to" before it makes it none, and a bare form may be a noun. */
export function isFiniteVerb({ pos, text, lemma }: Token, before: Token | undefined): boolean {
  if (before?.text === 'to' || /ing$/u.test(text)) return false;
  if (pos === 'AUX') return /^(?:has|have|had|is|are|was|were|will|would|did)$/iu.test(text);
  return text.toLowerCase() !== lemma.toLowerCase() || samePast.test(text);
}

/** Whether a verb's base form may be its past: "cut", "hit". */
export function isSamePast({ text }: Token): boolean {
  return samePast.test(text);
}

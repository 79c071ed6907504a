import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';

/** Verbs that take what somebody else did as a clause of its own, with no "that" before it. */
const learning = new Set('hear find learn rule note discover notice see hold tell realize realise'.split(' '));

/** Whether what follows a verb, as far as its clause is taken to go, is all of that clause and nothing of another. */
export function isWholeClause(asking: Asking, verb: Token, { start, end }: { start: number; end: number }): boolean {
  return !(
    breaksOff(asking, start, end) ||
    isInverted(asking, start, end) ||
    hasClauseWithin(asking, verb, start, end) ||
    isGlued(asking, start, end)
  );
}

/** Whether a clause cut off here would wait for a noun: "turned in strong". */
function breaksOff({ tokensIn }: Asking, start: number, end: number): boolean {
  const last = tokensIn(start, end).at(-1);
  return last !== undefined && /^(?:ADJ|DET|ADP|CCONJ|SCONJ|PART)$/u.test(last.pos);
}

/** "Third at the Brazil Grand Prix Christian Horner": a person's name straight behind another name is of the next line. */
function isGlued({ reading, mentionsIn }: Asking, start: number, end: number): boolean {
  const named = mentionsIn(start, end).filter(({ by }) => by === 'name');
  return named.some((mention) => {
    const isPerson = reading.entities[mention.entity]?.type === 'PER';
    const before = named.find((other) => other.end === mention.start - 1);
    return isPerson && before !== undefined && /\s/u.test(before.text);
  });
}

/** "Named in his letter are …": the verb is no verb of the name's. */
function isInverted({ tokensIn }: Asking, start: number, end: number): boolean {
  // "New polls released showed …": a verb at once behind a verb is the sentence's own.
  const [next] = tokensIn(start, end);
  if (next !== undefined && next.pos === 'VERB' && !/ing$/u.test(next.text)) return true;
  return tokensIn(start, end).some(({ pos, text }) => pos === 'AUX' && /^(?:is|are|was|were)$/iu.test(text));
}

/** "The court heard the hospice had to …": a second verb in the past behind a name or a noun opens what was heard. */
function hasClauseWithin({ tokensIn }: Asking, verb: Token, start: number, end: number): boolean {
  const tokens = tokensIn(start, end);
  const joint = tokens.findIndex(({ pos }) => /^(?:CCONJ|SCONJ|PRON|PUNCT)$/u.test(pos));
  const inside = tokens.slice(0, joint < 0 ? tokens.length : joint);
  const isHelper = ({ pos, text }: Token) =>
    pos === 'AUX' && /^(?:had|has|have|would|will|could|should|might|may|did|does)$/iu.test(text);
  if (inside.some((token, at) => isHelper(token) && inside[at - 1]?.text !== 'to')) return true;
  return (
    learning.has(verb.lemma.toLowerCase()) &&
    inside.some(({ pos, text, lemma }) => pos === 'VERB' && !/ing$/u.test(text) && text.toLowerCase() !== lemma)
  );
}

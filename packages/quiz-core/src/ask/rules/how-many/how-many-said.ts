import type { Question, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { clauseEndAt } from '../../text/deeds/clause-end.js';
import { nameEverybody } from '../../text/names/name-everybody.js';
import { counted } from '../../text/numbers/counted.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { telling } from '../../text/told/telling.js';

export const howManySaid: AskRule = {
  id: 'how-many-said',
  asks: 'how-many',
  make: (asking) => asking.said.flatMap((said) => howManyBySpeaker(asking, said)),
};

const difficulty = 0.5;

/** "Lee said the town would buy 40 boats": how many boats did Lee say the town would buy? */
function howManyBySpeaker(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const told = telling(asking, said);
  if (quote.kind !== 'indirect' || told?.form !== 'that' || !/^said /u.test(told.past)) return [];
  const opener = /^that\s+/iu.exec(quote.text)?.[0].length ?? 0;
  const start = quote.start + opener;
  const tokens = asking.tokensIn(start, quote.end);
  const at = tokens.findIndex((_, index) => index > 1 && counted(tokens.slice(index)) !== null);
  const count = at < 0 ? null : counted(tokens.slice(at));
  if (count === null || !isOneClause(tokens.slice(0, at))) return [];
  const done = nameEverybody(asking, { start, end: count.start }, speaker.entity, true)?.text.trim();
  if (!done || !told.words.includes(done.slice(1))) return [];
  const rest = restOf(asking, tokens, count.end);
  if (rest === null) return [];
  const things = asking.reading.text.slice(count.things[0]?.start ?? count.end, count.end);
  const clause = told.words.startsWith(done.charAt(0)) ? done : `${told.words.charAt(0)}${done.slice(1)}`;
  const stem = `How many ${things} did ${speaker.inline} say ${clause}${rest}?`;
  const options = countOptions(asking, count, quote);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const explanation = `The article gives the number as ${speaker.inline} said it: ${count.number} ${things}.`;
  return choice(
    { rule: howManySaid, stem, explanation, difficulty, evidence: evidenceOf(asking, said) },
    count.number,
    options.distractors,
    options.sorted,
  );
}

/** Whether these tokens are a subject and a verb whose object follows, and nothing else. */
function isOneClause(tokens: readonly Token[]): boolean {
  const [before, verb] = tokens.slice(-2);
  const isModal = before?.pos === 'AUX' && /^(?:will|would|can|could|may|might|should|must)$/iu.test(before.text);
  if (!verb || !(verb.pos === 'VERB' || isModal) || /ing$/u.test(verb.text)) return false;
  const others = tokens.slice(0, -1);
  return !others.some(
    ({ pos, text }) =>
      pos === 'SCONJ' ||
      pos === 'CCONJ' ||
      pos === 'PUNCT' ||
      pos === 'VERB' ||
      /^(?:that|which|who|whom|whose|where|when|if|not|n[’']t|never)$/iu.test(text),
  );
}

/** What follows the count up to the end of its clause: left out where it does not stand alone, null where it may not be left out. */
function restOf(asking: Asking, tokens: readonly Token[], from: number): string | null {
  const tail = tokens.filter(({ start }) => start >= from);
  const [next] = tail;
  const isNeeded = next !== undefined && /^(?:of|who|that|which|than|more|fewer|a|per)$/iu.test(next.text);
  const joined = tail.findIndex(({ pos }) => pos === 'CCONJ');
  const listed = joined === 0 ? null : clauseEndAt(tail, from);
  if (listed === null || listed === from) return isNeeded ? null : '';
  const text = selfContained(asking, { start: from, end: listed }, null);
  if (text === null) return isNeeded ? null : '';
  return text.trim() === '' ? '' : ` ${text.trim()}`;
}

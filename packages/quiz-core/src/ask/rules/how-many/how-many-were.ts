import { contentWords } from '../../../check/text/content-words.js';
import type { Question, Sentence, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { clauseEndAt } from '../../text/deeds/clause-end.js';
import { type Counted, counted } from '../../text/numbers/counted.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const howManyWere: AskRule = {
  id: 'how-many-were',
  asks: 'how-many',
  make: (asking) => asking.reading.sentences.flatMap((sentence) => howManyInAll(asking, sentence)),
};

const difficulty = 0.45;
/** In the deed. Who the number is from says more of which is meant. */
const fewestContentWords = { own: 2, attributed: 1 } as const;
const mostTokens = 18;
/** What an article is about stands in its first part; numbers after it are details. */
const firstPart = 0.6;

function howManyInAll(asking: Asking, sentence: Sentence): Question[] {
  const { reading } = asking;
  if (reading.structure[sentence.block]?.is !== 'body' || sentence.start > reading.text.length * firstPart) return [];
  const tokens = asking.tokensIn(sentence.start, sentence.end);
  const count = counted(tokens);
  if (count === null) return [];
  const by = onWhoseWord(asking, sentence);
  if (by === null) return [];
  const verbs = tokens.filter(({ start }) => start >= count.end);
  const [verb] = verbs;
  if (!verb || !isPastVerb(verb, verbs[1])) return [];
  const end = endOfDeed(verbs, verb);
  if (end === null || isCountedAgain(asking, count, sentence, verbs)) return [];
  const things = reading.text.slice(count.things[0]?.start ?? count.end, count.end);
  const done = selfContained(asking, { start: count.end, end }, null)
    ?.trim()
    .replace(/ (?:early|late)$/u, '');
  const least = fewestContentWords[by === 'reporter' ? 'own' : 'attributed'];
  if (!done || contentWords(done).size < least) return [];
  const options = countOptions(asking, count, sentence);
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const source = by === 'reporter' ? '' : `According to ${by.speaker.inline}, `;
  const stem = `${source}${source === '' ? 'How' : 'how'} many ${things} ${done}?`;
  const explanation = `The article gives the number: ${count.number} ${things}.`;
  const evidence = [passage(asking, sentence)];
  return choice(
    { rule: howManyWere, stem, explanation, difficulty, evidence },
    count.number,
    options.distractors,
    options.sorted,
  );
}

/** "Died when a tree fell on their van" goes to the next mark; a second clause behind "and" is left out. */
function endOfDeed(verbs: readonly Token[], verb: Token): number | null {
  const mark = verbs.findIndex(({ pos, text }) => pos === 'PUNCT' && !/^[-‐’']$/u.test(text));
  const toMark = verbs.slice(0, Math.max(0, mark));
  const last = toMark.at(-1);
  if (last && toMark.length <= mostTokens && !toMark.some(({ pos }) => pos === 'CCONJ')) return last.end;
  return clauseEndAt(verbs.slice(verbs.indexOf(verb) + 1), verb.end);
}

/** Whose word the sentence is: the reporter's where no quotation meets it. Null where it is not sure, or in quotation marks. */
function onWhoseWord({ reading, said }: Asking, { start, end }: Sentence): Said | 'reporter' | null {
  if (/["“”«»]|''/u.test(reading.text.slice(start, end))) return null;
  const quotes = reading.quotes.filter((quote) => quote.start < end && start < quote.end);
  if (quotes.length === 0) return 'reporter';
  const [only, ...more] = said.filter(({ quote }) => quotes.includes(quote));
  return only && more.length === 0 && quotes.length === 1 && only.quote.start === start ? only : null;
}

function isPastVerb({ pos, text, lemma }: Token, next: Token | undefined): boolean {
  if (pos === 'AUX')
    return /^(?:has|have|had|was|were|will|are)$/iu.test(text) && !/^(?:not|n[’']t)$/iu.test(next?.text ?? '');
  return pos === 'VERB' && !/(?:ing|s)$/iu.test(text) && text.toLowerCase() !== lemma.toLowerCase();
}

/** Whether another sentence counts the same things doing the same: a toll that was raised has two numbers. */
function isCountedAgain(
  { reading }: Asking,
  { things }: Counted,
  sentence: Sentence,
  verbs: readonly Token[],
): boolean {
  const noun = things.at(-1)?.lemma ?? '';
  const verb = verbs.find(({ pos }) => pos === 'VERB')?.lemma ?? '';
  return reading.sentences.some(({ start, tokens: [from, to] }) => {
    if (start === sentence.start) return false;
    const all = reading.tokens.slice(from, to);
    return (
      all.some(({ pos }) => pos === 'NUM') && [noun, verb].every((lemma) => all.some((token) => token.lemma === lemma))
    );
  });
}

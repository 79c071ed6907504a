import { commonWords } from '../../../generated/common-words.js';
import { roles } from '../../../generated/roles.js';
import type { Statement, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { selfContained } from '../sentences/self-contained.js';
import { type Action, doneFrom, isReported } from './action.js';

const everyday = new Set(commonWords);
const offices = new Set(Object.values(roles).flat());
const mostTokens = 8;
/** Subjects that stand for somebody or something the reader would have to look for. */
const vague =
  /^(?:(?:the |a |an )?(?:others?|one|both|all|some|many|most|several|neither|nobody|everybody|everyone|people|men?|women|woman|boys?|girls?|pair|trio|move|work|former|latter|family)|(?:(?:that|this|these|those|such|another|each|every|any|no|two|three|four|some|many|most|several|both|all)\b.*))$/iu;

/** The plain clauses of the body whose subject has no name: "The strike began on March 1", "Farmers in the valley lost …". */
export const plainActions = once((asking: Asking): readonly Action[] =>
  asking.reading.statements.flatMap((statement) => {
    return statement.by === 'reporter' && !statement.hedged ? (plainAction(asking, statement) ?? []) : [];
  }),
);

function plainAction(asking: Asking, { subject, verb }: Statement): Action | null {
  const sentence = asking.sentenceAt(subject.start);
  if (!sentence || asking.reading.structure[sentence.block]?.is !== 'body') return null;
  const name = titleOfWork(asking, subject) ?? plainName(asking, subject);
  const tokens = asking.tokensIn(sentence.start, sentence.end);
  const at = tokens.findIndex(({ start }) => start >= verb.start);
  if (name === null || at < 0 || !opens(asking, sentence.start, subject.start)) return null;
  const done = doneFrom(asking, tokens, at);
  if (done === null || hasAnotherVerb(asking, done.rest)) return null;
  const action = { sentence, subject: null, name, ...done, start: subject.start, end: done.rest.end };
  return isReported(asking, action) ? null : action;
}

/** "The new novel, Nine Kinds of Rain, will …": a work is known by its title. Null for all else. */
function titleOfWork({ reading }: Asking, { start, end }: { start: number; end: number }): string | null {
  if (
    !/^(?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,2}(?:novel|book|film|movie|album|play|opera|memoir|biography|series|musical|collection|exhibition)$/iu.test(
      reading.text.slice(start, end),
    )
  )
    return null;
  return (
    /^, ((?:\p{Lu}[\p{L}’'-]*|\d+)(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and|in|on|a|to|for|\d+)){0,7}), /u.exec(
      reading.text.slice(end),
    )?.[1] ?? null
  );
}

/** "New figures released on Monday showed …": the first verb only says which figures, and the sentence's own comes behind it. */
function hasAnotherVerb({ tokensIn }: Asking, { start, end }: { start: number; end: number }): boolean {
  const tokens = tokensIn(start, end);
  const joint = tokens.findIndex(({ pos }) => /^(?:CCONJ|SCONJ|PRON|PUNCT|PART)$/u.test(pos));
  return tokens
    .slice(0, joint < 0 ? tokens.length : joint)
    .some(({ pos, text, lemma }) => /^(?:VERB|AUX)$/u.test(pos) && !/ing$/u.test(text) && text.toLowerCase() !== lemma);
}

/** The subject opens its sentence, alone or behind a time: "In 2019, a storm …". */
function opens({ reading }: Asking, start: number, subject: number): boolean {
  return /^(?:(?:in|on) [^,]{3,30}, )?$/iu.test(reading.text.slice(start, subject));
}

/** A noun phrase of common nouns that says by itself what it is; null for persons, for pronouns, and for what points elsewhere. */
export function plainName(asking: Asking, { start, end }: { start: number; end: number }): string | null {
  const tokens = asking.tokensIn(start, end);
  const [first] = tokens;
  const heads = tokens.slice(0, firstLink(tokens));
  const head = heads.at(-1);
  if (!first || !isCommon(head) || tokens.length > mostTokens || isOffice(head)) return null;
  if (
    tokens.some(({ pos, text }) => /^(?:PRON|VERB|AUX|PUNCT|CCONJ|SCONJ)$/u.test(pos) || /^(?:who|which)$/iu.test(text))
  )
    return null;
  const text = selfContained(asking, { start, end }, null)?.trim();
  if (!text || vague.test(text)) return null;
  const isWord =
    first.pos === 'DET' ||
    (first.pos !== 'PROPN' && everyday.has(first.text.toLowerCase())) ||
    everyday.has(first.lemma.toLowerCase());
  const isName = asking.mentionsIn(start, end).some((mention) => mention.start === start && mention.by === 'name');
  return isWord && !isName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A common noun, and "Police", which a capital at the head of a sentence makes a name of. */
function isCommon(head: Token | undefined): head is Token {
  return head?.pos === 'NOUN' || (head?.pos === 'PROPN' && everyday.has(head.text.toLowerCase()));
}

/** "The mayor" is somebody the article names elsewhere; the police are a body. */
function isOffice({ lemma }: Token): boolean {
  return offices.has(lemma.toLowerCase()) && lemma.toLowerCase() !== 'police';
}

function firstLink(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ pos }) => pos === 'ADP');
  return at < 0 ? tokens.length : at;
}

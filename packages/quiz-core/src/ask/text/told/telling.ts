import type { Asking, Said } from '../../asking.js';
import { once } from '../../once.js';
import { wrote } from '../speech/wrote.js';
import { reported } from './reported.js';
import { verbOf } from './verb-of.js';

/** How a stem tells what somebody said. */
export interface Telling {
  /** After a name or "who": "said that the wall would hold", "told Ann Lee to “get out”". */
  readonly past: string;
  /** After "did" and a name: "say that the wall would hold". */
  readonly base: string;
  /** The content alone. */
  readonly words: string;
  readonly form: 'that' | 'to';
  readonly gender?: 'he' | 'she' | 'it';
}

/** Verbs that turn what follows round, or ask: "said" must not stand in their place. Keyed by lemma, with past and base. */
const kept: Readonly<Record<string, readonly [past: string, base: string]>> = {
  deny: ['denied', 'deny'],
  doubt: ['doubted', 'doubt'],
  promise: ['promised', 'promise'],
  pledge: ['pledged', 'pledge'],
  vow: ['vowed', 'vow'],
  warn: ['warned', 'warn'],
  predict: ['predicted', 'predict'],
  threaten: ['threatened', 'threaten'],
  suggest: ['suggested', 'suggest'],
  hope: ['hoped', 'hope'],
  propose: ['proposed', 'propose'],
  demand: ['demanded', 'demand'],
  recommend: ['recommended', 'recommend'],
  refuse: ['refused', 'refuse'],
  agree: ['agreed', 'agree'],
  offer: ['offered', 'offer'],
};
/** Verbs that take a person and then "to". */
const directing: Readonly<Record<string, readonly [past: string, base: string]>> = {
  tell: ['told', 'tell'],
  ask: ['asked', 'ask'],
  urge: ['urged', 'urge'],
  order: ['ordered', 'order'],
  advise: ['advised', 'advise'],
  warn: ['warned', 'warn'],
  invite: ['invited', 'invite'],
  instruct: ['instructed', 'instruct'],
};
const takesTo = new Set(['promise', 'pledge', 'vow', 'threaten', 'refuse', 'agree', 'offer']);
const takesThat = new Set([
  'deny',
  'doubt',
  'promise',
  'pledge',
  'vow',
  'warn',
  'predict',
  'suggest',
  'propose',
  'demand',
  'recommend',
]);
const doubtful = /^(?:deny|doubt|dismiss|reject|refute|question|dispute|ask|wonder|hope|joke|pretend|hint|imply)$/u;
/** "Described the vote as a promise": what something is called is no clause. */
const namesThings =
  /^(?:describe|call|hail|praise|brand|dub|label|characteri[sz]e|portray|depict|regard|term|condemn|denounce|slam|blast|criticise|criticize)$/u;
/** Words for a stem that tell indirect or mixed speech; null where it cannot be told so that it stands alone. */
export function telling(asking: Asking, said: Said): Telling | null {
  return ofSpeech(asking)(said);
}

const ofSpeech = once((asking: Asking) => once((said: Said) => tellingOf(asking, said)));

function tellingOf(asking: Asking, said: Said): Telling | null {
  const { quote } = said;
  const content = reported(asking, said);
  if (content === null) return null;
  const lemma = cueLemma(asking, said);
  if (lemma === null) return null;
  const { form, clause } = content;
  // "Denied the reports": what is denied is no clause.
  if (lemma === 'deny' && !/^that\b/iu.test(quote.text)) return null;
  const verb = form === 'that' ? thatVerb(asking, lemma, said, clause) : toVerb(asking, lemma, said);
  if (verb === null) return null;
  const [past, base] = verb.map((one) => `${one} ${form} ${clause}`);
  if (past === undefined || base === undefined) return null;
  return { past, base, words: clause, form, ...(content.gender === undefined ? {} : { gender: content.gender }) };
}

/** The lemma of the reporting verb, or of the one its noun stands for: "say" where there is none, null where the noun is not known. */
function cueLemma(asking: Asking, { quote }: Said): string | null {
  const { cue } = quote;
  if (cue === null) return 'say';
  if (/^according to$/iu.test(cue.text)) return 'say';
  const tokens = asking.tokensIn(cue.start, cue.end);
  const verb = tokens.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const noun = tokens.at(-1);
  if (verb === undefined && noun?.pos === 'NOUN') return verbOf[noun.lemma.toLowerCase()] ?? null;
  return verb?.lemma.toLowerCase() ?? 'say';
}

function thatVerb(
  { whoNamed }: Asking,
  lemma: string,
  { quote, speaker }: Said,
  clause: string,
): readonly [string, string] | null {
  if (takesThat.has(lemma)) return kept[lemma] ?? null;
  if (doubtful.test(lemma) || namesThings.test(lemma)) return null;
  const to = quote.to === undefined ? undefined : whoNamed(quote.to.name);
  // To whom it was said may be the point: a lie, a warning, a promise.
  const isTold = lemma === 'tell' && to?.entity?.type === 'PER' && to.inline !== speaker.inline;
  if (isTold && !clause.includes(to.inline)) return [`told ${to.inline}`, `tell ${to.inline}`];
  return wrote(quote) && lemma === 'write' ? ['wrote', 'write'] : ['said', 'say'];
}

function toVerb({ whoNamed }: Asking, lemma: string, { quote }: Said): readonly [string, string] | null {
  const to = quote.to === undefined ? undefined : (whoNamed(quote.to.name)?.inline ?? quote.to.name);
  const verb = directing[lemma];
  if (verb && to !== undefined && !/^(?:him|her|them|it|us|me|you)$/iu.test(to))
    return [`${verb[0]} ${to}`, `${verb[1]} ${to}`];
  return takesTo.has(lemma) ? (kept[lemma] ?? null) : null;
}

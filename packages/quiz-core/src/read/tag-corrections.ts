import type { PartOfSpeech, Token } from '../schema/index.js';
import { isVerbForm } from './verb-forms.js';

interface Near {
  readonly before: Token | undefined;
  readonly token: Token;
  /** The token's own word, in lower case. */
  readonly word: string;
  readonly after: Token | undefined;
}
interface Correction {
  readonly because: string;
  readonly when: (near: Near) => boolean;
  readonly pos: PartOfSpeech;
}

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';
const is = (token: Token | undefined, ...tags: readonly PartOfSpeech[]) =>
  token !== undefined && tags.includes(token.pos);
const SPEAK = new Set([
  'say',
  'says',
  'said',
  'saying',
  'tell',
  'tells',
  'told',
  'telling',
  'adds',
  'added',
  'wrote',
  'writes',
  'asks',
  'asked',
  'tweeted',
  'noted',
  'explained',
]);
const ORDINARY = new Set([
  'new',
  'old',
  'former',
  'then',
  'late',
  'current',
  'previous',
  'other',
  'first',
  'last',
  'next',
]);
const MODAL = new Set(['could', 'would', 'will', 'can', 'may', 'might', 'must', 'should', 'shall']);
const AFTER_SUBJECT: readonly PartOfSpeech[] = ['PROPN', 'PRON', 'NOUN'];

/** What the tagger gets wrong in news, in order; the first that fits a token wins. */
const corrections: readonly Correction[] = [
  {
    because: 'forms of "say" and "tell" are never nouns or adjectives in news',
    when: ({ token, word }) => SPEAK.has(word) && !is(token, 'VERB', 'AUX'),
    pos: 'VERB',
  },
  {
    because: 'a capital between closing marks and "said" is a name, whatever else the word can mean',
    when: ({ token, before, after }) =>
      /^["”'’]+$/.test(before?.text ?? '') &&
      /^\p{Lu}/u.test(token.text) &&
      SPEAK.has(lower(after)) &&
      is(token, 'VERB', 'ADJ', 'ADV', 'AUX', 'NOUN'),
    pos: 'PROPN',
  },
  {
    because: 'a capital right before "said" is a name ("Lynch said"), unless it is a participle ("Having said")',
    when: ({ token, after }) =>
      is(token, 'VERB') &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !/ing$/.test(token.text) &&
      /^(?:said|says|told|tells)$/.test(lower(after)),
    pos: 'PROPN',
  },
  {
    because: 'an adjective before a title is no name ("then prime minister")',
    when: ({ token }) => is(token, 'PROPN') && ORDINARY.has(token.text),
    pos: 'ADJ',
  },
  {
    because: '"lead" between "said" or a comma and a role is an adjective ("said lead author Ann Lee")',
    when: ({ token, word, before, after }) =>
      word === 'lead' &&
      is(token, 'VERB') &&
      (SPEAK.has(lower(before)) || /^[,;]$/.test(before?.text ?? '') || is(before, 'DET')) &&
      is(after, 'NOUN'),
    pos: 'ADJ',
  },
  {
    because: '"that" after a verb opens a clause',
    when: ({ token, word, before, after }) =>
      word === 'that' &&
      is(before, 'VERB') &&
      is(after, 'DET', 'PRON', 'PROPN', 'NUM', 'SCONJ', 'ADJ') &&
      !is(token, 'SCONJ'),
    pos: 'SCONJ',
  },
  {
    because: 'after a modal stands a verb ("could close the shop")',
    when: ({ token, before, after }) =>
      is(token, 'ADJ', 'NOUN') &&
      MODAL.has(lower(before)) &&
      is(after, 'DET', 'PRON', 'PROPN') &&
      /^\p{Ll}/u.test(token.text),
    pos: 'VERB',
  },
  {
    because: 'behind a modal "open" and "close" are verbs, whatever follows ("will close in June")',
    when: ({ token, word, before }) => is(token, 'ADJ') && /^(?:open|close)$/.test(word) && MODAL.has(lower(before)),
    pos: 'VERB',
  },
  {
    because: 'who plans to do something does so ("Moorline plans to cut", "officials plan to open")',
    when: ({ token, word, before, after }) =>
      is(token, 'NOUN') &&
      lower(after) === 'to' &&
      (word === 'plans'
        ? is(before, 'PROPN')
        : word === 'plan' &&
          is(before, 'NOUN', 'PROPN') &&
          /[^s]s$/.test(before?.text ?? '') &&
          before?.text !== before?.lemma),
    pos: 'VERB',
  },
  {
    because: 'between a plural noun and an article stands a verb ("teenagers use a puppet")',
    when: ({ token, word, before, after }) =>
      is(token, 'NOUN') &&
      token.text === token.lemma &&
      is(before, 'NOUN') &&
      before?.text !== before?.lemma &&
      /^(?:an?|the)$/.test(lower(after)) &&
      /^\p{Ll}{2,}$/u.test(word),
    pos: 'VERB',
  },
  {
    because: 'a reporting verb between a subject and a clause is a verb ("The Liberals maintain that")',
    when: ({ token, word, before, after }) =>
      is(token, 'NOUN', 'ADJ') &&
      isVerbForm(word) &&
      is(before, ...AFTER_SUBJECT) &&
      (is(after, 'SCONJ') || lower(after) === 'that'),
    pos: 'VERB',
  },
];

/** Tokens with the tagger's errors put right; the only place where a tag is changed. */
export function correctTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const near = { before: tokens[index - 1], token, word: lower(token), after: tokens[index + 1] };
    const correction = corrections.find(({ when }) => when(near));
    return correction === undefined ? token : { ...token, pos: correction.pos };
  });
}

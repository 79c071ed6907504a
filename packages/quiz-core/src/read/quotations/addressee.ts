import type { Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import type { Saying } from './saying.js';

/** A noun of exchange and the prepositions after which the other side stands. */
const EXCHANGES: readonly { readonly nouns: ReadonlySet<string>; readonly links: ReadonlySet<string> }[] = [
  { nouns: new Set(['question', 'questions', 'query', 'queries']), links: new Set(['from', 'by']) },
  { nouns: new Set(['interview', 'conversation', 'call', 'exchange']), links: new Set(['with']) },
  {
    nouns: new Set(['message', 'letter', 'email', 'appeal', 'warning', 'plea', 'speech', 'address']),
    links: new Set(['to', 'for']),
  },
];
/** How far after the noun its preposition may stand: "a question on the state of relations from The Canadian Press". */
const REACH = 10;

/** To whom a thing was said by the nouns of its narration: "in an interview with Radio One", "a message for Canada". */
export function addresseeOf(draft: Draft, { tokens }: Saying): Span | null {
  for (const [index, token] of tokens.entries()) {
    const exchange = EXCHANGES.find(({ nouns }) => nouns.has(token.text.toLowerCase()));
    if (exchange === undefined) continue;
    for (let at = index + 1; at < Math.min(tokens.length, index + REACH); at++) {
      const link = tokens[at];
      if (link === undefined || link.pos === 'VERB' || link.text === ',') break;
      if (!exchange.links.has(link.text.toLowerCase())) continue;
      const span = nameAt(draft, tokens, at + 1);
      if (span !== null) return span;
    }
  }
  return null;
}

/** A name, with its article, that begins with token `at`. */
function nameAt(draft: Draft, tokens: readonly Token[], at: number): Span | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const isArticle = first.pos === 'DET';
  const from = isArticle ? tokens[at + 1] : first;
  if (from === undefined) return null;
  const name = draft.named[bisect(draft.named, from.start, ({ start }) => start)];
  return name === undefined || name.start !== from.start ? null : { start: first.start, end: name.end };
}

import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';

/** Nouns that stand for a body alone once it has been named: "the council" for "the Harwell town council". */
const bodies = new Set(
  'council union ministry court committee commission agency university hospital school club league party federation museum airline'.split(
    ' ',
  ),
);
const mostTokens = 8;

/**
 * What "the council" stands for, with its article: the one body of the article that is named so. Null for other nouns, and where the
 * article names several of the kind, or none.
 */
export function theBody(asking: Asking, noun: string): string | null {
  const names = bodies.has(noun.toLowerCase()) ? (named(asking).get(noun.toLowerCase()) ?? []) : [];
  const [only] = names;
  return only !== undefined && names.length === 1 ? only : null;
}

/** Every named body by its noun. */
const named = once(({ reading }: Asking): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [index, token] of reading.tokens.entries()) {
    const noun = token.text.toLowerCase();
    const name = bodies.has(noun) ? nameUpTo(reading.text, reading.tokens, index) : null;
    const known = found.get(noun) ?? [];
    const isNew = name !== null && !known.some((other) => other.toLowerCase() === name.toLowerCase());
    if (isNew) found.set(noun, [...known, name]);
  }
  return found;
});

/** The name that ends with this token: names and what goes with them, from the first name on. */
function nameUpTo(text: string, tokens: readonly Token[], last: number): string | null {
  let first = last;
  for (let at = last - 1; at >= 0 && last - at < mostTokens; at -= 1) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.start !== token.end + (/^[’']s?$/u.test(tokens[at + 1]?.text ?? '') ? 0 : 1)) break;
    const joins = /^(?:and|of|for)$/u.test(token.text) && tokens[at - 1]?.pos === 'PROPN';
    if (!joins && !/^(?:PROPN|NOUN|ADJ|PART)$/u.test(token.pos)) break;
    if (token.pos === 'PROPN') first = at;
  }
  const [start, end] = [tokens[first], tokens[last]];
  if (first === last || !start || !end || !/^\p{Lu}/u.test(start.text)) return null;
  const name = text.slice(start.start, end.end);
  return /[’']s /u.test(name) ? name : `the ${name}`;
}

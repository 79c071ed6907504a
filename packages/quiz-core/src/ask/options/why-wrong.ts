import type { Quote } from '../../schema/index.js';
import type { Asking, Who } from '../asking.js';

/** Why somebody is no answer to who said something: whose the words are, and what the article has of them instead. */
export function whyWrong(asking: Asking, who: Who, key: Who, isTold: boolean): string {
  return `${given(key, isTold)} ${besides(asking, who, isTold)}`;
}

/** Whether the article gives words of theirs in quotation marks: a single word there may be what a crowd chanted, as they tell it. */
export function isQuoted({ said }: Asking, { inline }: Who): boolean {
  return said.some(({ quote, speaker }) => speaker.inline === inline && isShown(quote));
}

function isShown({ kind, text }: Quote): boolean {
  if (kind !== 'mixed') return kind === 'direct';
  return [...text.matchAll(/(?:["“]|'')(.*?)(?:["”]|'')/gu)].some(([, inside = '']) => inside.includes(' '));
}

function given(key: Who, isTold: boolean): string {
  return isTold
    ? `The article gives this as what ${key.inline} said.`
    : `The article attributes these words to ${key.inline}.`;
}

function besides(asking: Asking, who: Who, isTold: boolean): string {
  if (isQuoted(asking, who))
    return isTold
      ? `What it quotes from ${who.inline} is something else.`
      : `It quotes ${who.inline} too, but not with these words.`;
  if (asking.said.some(({ speaker }) => speaker.inline === who.inline))
    return `What it reports of ${who.inline} is something else.`;
  return isTold ? `It does not say so of ${who.inline}.` : `It does not quote ${who.inline} with these words.`;
}

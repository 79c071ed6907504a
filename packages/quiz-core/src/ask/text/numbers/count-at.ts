import type { Token } from '../../../schema/index.js';
import { type Counted, counted } from './counted.js';

/** A count, with the bound that stands before it. */
export interface Count extends Counted {
  /** "At least", "more than": it stays with the question. */
  readonly bound: string | null;
}

const bounds = [
  ['at', 'least'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['as', 'many', 'as'],
  ['up', 'to'],
  ['an', 'estimated'],
  ['a', 'total', 'of'],
  ['some'],
  ['over'],
  ['another'],
];
/** What is counted besides is another count; a total is the number itself. */
const isAdded = (bound: string) => bound === 'another';

/** The count that a list of tokens begins with, its bound apart from it; null where it begins with none. */
export function countAt(tokens: readonly Token[]): Count | null {
  const bound = bounds.find((words) => words.every((word, at) => tokens[at]?.text.toLowerCase() === word));
  const found = counted(tokens.slice(bound?.length ?? 0));
  const start = tokens[0]?.start;
  const told = bound?.join(' ') ?? null;
  if (found === null || start === undefined || (told !== null && isAdded(told))) return null;
  return { ...found, bound: told === 'a total of' ? null : told, start };
}

/** "At least how many people": asks for a count, its bound kept. */
export function askedCount({ bound }: Count, things: string): string {
  const before = bound === null ? '' : bound === 'some' || bound === 'an estimated' ? 'about ' : `${bound} `;
  return `${before}how many ${things}`;
}

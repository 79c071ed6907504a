import type { Asking } from '../../asking.js';
import { toldWhole } from '../clauses/told-whole.js';
import type { Action } from './action.js';
import { did } from './did.js';

/**
 * The clause of an action turned round behind a question word, with one stretch of it left out: "did Ann Lee open in May".
 *
 * @param without what the question asks for, its preposition included.
 * @returns null where what is left does not stand alone.
 */
export function questioned(
  asking: Asking,
  action: Pick<Action, 'verbs' | 'name' | 'rest' | 'subject'>,
  without: { start: number; end: number },
): string | null {
  const turned = did(action.verbs);
  if (turned === null) return null;
  const left = toldWhole(asking, { start: action.rest.start, end: without.start }, action.subject);
  const right = toldWhole(asking, { start: without.end, end: action.rest.end }, action.subject);
  if (left === null || right === null) return null;
  return [turned.before, action.name, turned.after, left, right].filter((part) => part !== '').join(' ');
}

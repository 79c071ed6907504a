import type { Items } from './phrases.js';

/** Pronouns that open a relative clause. */
export const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);

/** Words that open a clause or join it to another. */
export const CLAUSAL = new Set([
  'while',
  'when',
  'as',
  'after',
  'before',
  'if',
  'although',
  'though',
  'because',
  'since',
  'but',
  'and',
  'so',
  'until',
  'whereas',
]);

/** Whether an item can be the verb of a clause of its own: no participle in "-ing", no infinitive, no capital. */
export function isFiniteVerb(items: Items, index: number): boolean {
  const item = items[index];
  if (item === undefined || (item.pos !== 'VERB' && item.pos !== 'AUX')) return false;
  if (/ing$/.test(item.word) || items[index - 1]?.word === 'to' || (item.isCapital && index > 0)) return false;
  return true;
}

import { verbForms } from '../verb-forms.js';
import { type Items, isComma, isDash, isFullStop, isNominal } from './phrases.js';

/** Items of the longest clause that is followed: beyond it a paragraph is no prose. */
export const LONGEST_CLAUSE = 150;

const BREAKS = new Set(['but', 'while', 'though', 'although', 'whereas', 'yet', 'as', 'after', 'according', 'even']);
const BREAKS_INFINITIVE = new Set(['when', 'after', 'while', 'as', 'before', 'during']);
const OWN_VERBS = new Set(['did', 'does', 'has', 'had', 'declined', 'refused', 'also', 'later', 'then']);
/** Words of the longest subject that is looked for before a new reporting verb. */
const LONGEST_SUBJECT = 7;
/** How far after "but" the verb of its clause is looked for. */
const REACH = 12;

/**
 * The index after the last item of a content: where the sentence ends, or the reporter's own words go on.
 *
 * @param from the content's first item.
 * @param shape "to" for an infinitive, which ends at "when" and "after" too.
 */
export function contentEnd(items: Items, from: number, shape: string): number {
  const end = lastOfClause(items, from);
  for (let index = from + 1; index < Math.min(end, from + LONGEST_CLAUSE); index++) {
    const item = items[index];
    if (item === undefined) break;
    // "(plans) to sell two boats: the old one and ...": what is listed is the reporter's.
    if (item.word === ';' || (shape === 'to' && item.word === ':' && items[index + 1]?.pos !== 'QUOTE')) return index;
    if (isDash(item)) {
      // Between two dashes something is put in; after one alone the reporter goes on.
      const pair = items.slice(index + 1, Math.min(end, index + LONGEST_CLAUSE)).findIndex(isDash);
      if (pair < 0) return index;
      index += pair + 1;
      continue;
    }
    if (isComma(item) && breaksAt(items, index + 1)) return index;
    if (item.word === 'and' && joinsReport(items, index + 1)) return index;
    if (item.word === 'but' && (joinsReport(items, index + 1) || OWN_VERBS.has(items[index + 1]?.word ?? '')))
      return index;
    if (shape === 'to' && BREAKS_INFINITIVE.has(item.word) && items[index - 1]?.word !== 'as' && index > from + 1)
      return index;
    if (item.word === 'according' && items[index + 1]?.word === 'to') return index;
  }
  return isComma(items[end - 1]) ? end - 1 : end;
}

/** Before the full stop, and before a bracket that closes what opened before the content. */
function lastOfClause(items: Items, from: number): number {
  let end = items.length;
  while (end > from && isFullStop(items[end - 1])) end--;
  const tail = items.slice(Math.max(from, end - LONGEST_CLAUSE), end);
  if (items[end - 1]?.word === ')' && !tail.some(({ word }) => word === '(')) end--;
  while (end > from && isFullStop(items[end - 1])) end--;
  return end;
}

/** What follows a comma belongs to the reporter again. */
function breaksAt(items: Items, index: number): boolean {
  const next = items[index];
  if (next === undefined) return true;
  if (next.word === 'but') return hasOwnVerb(items, index + 1);
  if (BREAKS.has(next.word))
    return next.word !== 'as' || !['well', 'of', 'long', 'if'].includes(items[index + 1]?.word ?? '');
  if (/ing$/.test(next.word) && verbForms(next.word).length > 0 && next.pos !== 'NOUN') return true;
  if (next.word === 'and' && opensReport(items, index + 1)) return true;
  if (opensCue(items, index)) return true;
  if (next.word === 'and' || next.word === 'or') return joinsReport(items, index + 1);
  return joinsReport(items, index);
}

/** "but he won't say how", and not "not just a failure, but a catastrophe". */
function hasOwnVerb(items: Items, from: number): boolean {
  if (items[from]?.word === 'not' || items[from]?.word === 'also') return false;
  for (let index = from; index < Math.min(items.length, from + REACH); index++) {
    const item = items[index];
    if (item === undefined || isComma(item)) return false;
    if (item.pos === 'AUX' || (item.pos === 'VERB' && items[index - 1]?.word !== 'to')) return true;
  }
  return false;
}

/** ", and the five judges agreed": somebody else, and what that one says. */
function opensReport(items: Items, from: number): boolean {
  if (!isNominal(items[from]) && items[from]?.pos !== 'DET') return false;
  for (let index = from + 1; index < Math.min(items.length, from + LONGEST_SUBJECT); index++) {
    const item = items[index];
    if (item === undefined || isComma(item) || item.pos === 'AUX' || item.pos === 'QUOTE') return false;
    if (item.pos === 'VERB') return joinsReport(items, index);
  }
  return false;
}

/** ", the court found.", ", Hale said, “...”": a cue of its own, that takes what is before it or the words in marks behind it. */
function opensCue(items: Items, from: number): boolean {
  if (!isNominal(items[from]) && items[from]?.pos !== 'DET') return false;
  for (let index = from + 1; index < Math.min(items.length, from + LONGEST_SUBJECT); index++) {
    const item = items[index];
    if (item === undefined || isComma(item) || item.pos === 'AUX' || item.pos === 'QUOTE') return false;
    if (item.pos !== 'VERB') continue;
    const next = isComma(items[index + 1]) || items[index + 1]?.word === ':' ? items[index + 2] : items[index + 1];
    const takes = verbForms(item.word).some(
      ({ verb: { frames } }) => frames.includes('clause') || frames.includes('quotation'),
    );
    return (
      takes &&
      (next === undefined || isFullStop(next) || (next.pos === 'QUOTE' && next.passage?.opensSentence === true))
    );
  }
  return false;
}

/** "and added that", "and called it": another verb of the same speaker. */
function joinsReport(items: Items, index: number): boolean {
  const at = items[index]?.pos === 'ADV' ? index + 1 : index;
  const item = items[at];
  if (item?.pos !== 'VERB') return false;
  return verbForms(item.word).some(
    ({ inflection, verb }) =>
      (inflection === 'past' || inflection === 'present') && (verb.act === 'speech' || verb.act === 'writing'),
  );
}

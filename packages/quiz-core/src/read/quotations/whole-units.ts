import { type Items, isComma, isDash, isFullStop, isNominal, type Range } from './phrases.js';
import { type IsTime, subjectBefore } from './subject-before.js';
import type { Unit } from './units.js';

/** Whether a unit is nothing but passages in marks, with what joins them. */
export function isQuotedOnly({ items }: Unit): boolean {
  return (
    items.some(({ passage }) => passage !== null) &&
    items.every(
      (item) =>
        item.passage !== null ||
        isFullStop(item) ||
        isComma(item) ||
        isDash(item) ||
        item.pos === 'CCONJ' ||
        item.word === ')' ||
        item.word === '(',
    )
  );
}

const SUBORDINATE = new Set([
  'when',
  'while',
  'after',
  'before',
  'as',
  'if',
  'although',
  'though',
  'because',
  'since',
  'until',
  'once',
]);

/** After "When Wallace died in 1998,": where the clause that matters begins. */
function mainClauseStart(items: Items): number {
  if (!SUBORDINATE.has(items[0]?.word ?? '')) return 0;
  const comma = items.findIndex(isComma);
  return comma < 0 ? 0 : comma + 1;
}

/** Whom a unit's main clause is about: the subject of its first verb that has one. */
export function mainSubject({ items }: Unit, isTime: IsTime): Range | null {
  for (let index = mainClauseStart(items); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || (item.pos !== 'VERB' && item.pos !== 'AUX')) continue;
    const subject = subjectBefore(items, index, isTime);
    if (subject !== null && isNominal(items[subject.range[1] - 1])) return subject.range;
  }
  return null;
}

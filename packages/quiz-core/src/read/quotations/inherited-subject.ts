import { verbForms } from '../verb-forms.js';
import { CLAUSAL, isFiniteVerb, RELATIVE } from './clause-words.js';
import { type Items, isComma, phraseAfter } from './phrases.js';
import { type IsTime, type Subject, subjectBefore } from './subject-before.js';
import { withName } from './with-name.js';

/** How sure it is that a verb behind "and" goes on with a clause that is itself part of another. */
const JOINED = 0.7;

/** The subject of the clause that a participle ("..., saying") or a joined verb ("and said") leans on. */
export function inheritedSubject(items: Items, before: number, isTime: IsTime, sure: number): Subject | null {
  for (let index = before - 1; index >= Math.max(0, before - 80); index--) {
    if (items[index]?.word === ';') return null;
    if (!isFiniteVerb(items, index)) continue;
    let from = index;
    while (
      from > 0 &&
      (items[from - 1]?.pos === 'AUX' || items[from - 1]?.pos === 'ADV' || items[from - 1]?.pos === 'PART') &&
      items[from - 1]?.word !== 'to'
    )
      from--;
    const left = items[from - 1];
    if (left?.pos === 'QUOTE' && (left.passage?.words ?? 0) > 3) {
      const after = phraseAfter(items, index + 1, isTime);
      if (after !== null) return { range: withName(items, after), sure, inverted: false };
    }
    if (left !== undefined && RELATIVE.has(left.word)) continue;
    const subject = subjectBefore(items, from, isTime);
    // "They waited as the mayor rose and warned that ...": what is joined by "and" belongs to the clause next to it.
    const isJoined =
      items[before - 1]?.word === 'and' &&
      !isComma(items[before - 2]) &&
      items[index]?.pos === 'VERB' &&
      subject !== null;
    if (isJoined && CLAUSAL.has(items[subject.range[0] - 1]?.word ?? ''))
      return { range: subject.range, sure: Math.min(JOINED, subject.sure), inverted: false };
    // "an ad in which children run, yelling": what a participle tells is told of the clause it closes.
    const [preposition, which] = items.slice(Math.max(0, (subject?.range[0] ?? 0) - 2), subject?.range[0] ?? 0);
    if (subject !== null && isComma(items[before - 1]) && which?.word === 'which' && preposition?.pos === 'ADP')
      return { range: subject.range, sure: Math.min(JOINED, subject.sure), inverted: false };
    if (subject === null || isSubordinate(items, subject.range[0])) continue;
    return { range: subject.range, sure: Math.min(sure, subject.sure), inverted: false };
  }
  return null;
}

/** Whether the clause whose subject begins at `at` is part of another: after "that", "because", or a reporting verb. */
function isSubordinate(items: Items, at: number): boolean {
  const before = items[at - 1];
  if (['it', 'that', 'this', 'there', 'which'].includes(items[at]?.word ?? '')) return true;
  if (before === undefined) return false;
  if (RELATIVE.has(before.word) || (CLAUSAL.has(before.word) && before.word !== 'and' && before.word !== 'but'))
    return true;
  return before.pos === 'VERB' && verbForms(before.word).length > 0;
}

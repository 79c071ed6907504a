import { isVerbForm } from '../verb-forms.js';
import type { Attribution } from './attribution.js';
import { isFindingSource } from './by-verb.js';
import { contentEnd } from './content-end.js';
import { clauseStart, makeAttribution } from './make-attribution.js';
import { type Items, isColon, isComma, isName, phraseAfter, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import type { IsTime } from './subject-before.js';
import type { Passage } from './units.js';
import { withName } from './with-name.js';

/** Words that a cue's own clause may have ("the judge said on Friday"). */
const SHORT_CUE = 12;

/** Items of the cue that begins with an item: "according to", "as reported by"; 0 when none does. */
export function accordingLength(items: Items, index: number): number {
  const word = items[index]?.word;
  if (word === 'according') return items[index + 1]?.word === 'to' ? 2 : 0;
  return word === 'as' && items[index + 1]?.word === 'reported' && items[index + 2]?.word === 'by' ? 3 : 0;
}

/** "To Hale, the plan is “a joke.”": what somebody holds, told in the reporter's clause with words in marks. */
export function byTo(items: Items, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  if (items[0]?.word !== 'to' || !isName(items[1])) return null;
  const speaker = phraseAfter(items, 1, isTime, 'near');
  if (speaker === null || !isComma(items[speaker[1]])) return null;
  const start = speaker[1] + 1;
  const range: Range = [start, contentEnd(items, start, 'clause')];
  const isTold = items.slice(...range).some(({ passage }) => passage !== null && !claimed.has(passage));
  const isClause = items.slice(...range).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isTold && isClause
    ? makeAttribution(
        items,
        { ranges: [range], speaker, cue: [0, 1], addressee: null, act: 'thought', sure: 0.75 },
        claimed,
      )
    : null;
}

/** "..., according to X" and "According to X, ...": a cue of `length` items at an index. */
export function byAccording(
  items: Items,
  index: number,
  length: number,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Attribution | null {
  const phrase = phraseAfter(items, index + length, isTime);
  if (phrase === null) return null;
  const speaker = withName(items, phrase);
  const cue: Range = [index, index + length];
  const act = isFindingSource(items, speaker) ? 'finding' : 'speech';
  if (index <= 1) {
    let from = speaker[1];
    while (from < items.length && !isComma(items[from]) && !isColon(items[from])) from++;
    const start = from + 1;
    if (start >= items.length) return null;
    return makeAttribution(
      items,
      { ranges: [[start, contentEnd(items, start, 'clause')]], speaker, cue, addressee: null, act, sure: 0.9 },
      claimed,
    );
  }
  const left = isComma(items[index - 1]) ? index - 1 : index;
  const clause = clauseStart(items, left, claimed);
  const start = items[clause]?.pos === 'CCONJ' ? clause + 1 : clause;
  // `"...," he said, according to the police`: he said it.
  if (
    items[clause - 1]?.passage &&
    left - clause < SHORT_CUE &&
    items.slice(clause, left).some(({ word }) => isVerbForm(word))
  )
    return null;
  const hasVerb = items.slice(start, left).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE');
  if (!hasVerb) {
    if (!isComma(items[speaker[1]])) return null;
    const end = contentEnd(items, speaker[1] + 1, 'clause');
    return end <= speaker[1] + 2
      ? null
      : makeAttribution(
          items,
          {
            ranges: [
              [start, left],
              [speaker[1] + 1, end],
            ],
            speaker,
            cue,
            addressee: null,
            act,
            sure: 0.8,
          },
          claimed,
        );
  }
  const others = new Set([...claimed, ...criedIn(items, [start, left])]);
  return makeAttribution(items, { ranges: [[start, left]], speaker, cue, addressee: null, act, sure: 0.9 }, others);
}

/** Items between "chanted" or "a banner" and the words in marks. */
const CRY_REACH = 5;

/** "The crowd chanted “shame,” (according to Hale)": the words in marks are the crowd's. */
function criedIn(items: Items, [from, to]: Range): Passage[] {
  return items.slice(from, to).flatMap(({ passage }, offset) => {
    const at = from + offset;
    const before = items.slice(Math.max(from, at - CRY_REACH), at);
    return passage !== null && before.some(({ word }) => isSourceWord(word, 'crying')) ? [passage] : [];
  });
}

import type { Attribution } from './attribution.js';
import { makeAttribution } from './make-attribution.js';
import type { Items } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import { type IsTime, subjectBefore } from './subjects.js';

/** A passage inside a clause with no reporting verb: whoever the clause is about, and not sure. */
export function byNearestVerb(items: Items, at: number, isTime: IsTime): Attribution | null {
  for (let index = at - 1; index >= Math.max(0, at - 40); index--) {
    const item = items[index];
    if (item === undefined || item.word === ';') break;
    if (item.pos !== 'VERB' || items[index - 1]?.word === 'to') continue;
    if (isSourceWord(item.word, 'naming')) return null;
    let from = index;
    while (
      from > 0 &&
      (items[from - 1]?.pos === 'AUX' || items[from - 1]?.pos === 'ADV' || items[from - 1]?.pos === 'PART')
    )
      from--;
    const subject = subjectBefore(items, from, isTime);
    if (subject === null) continue;
    return makeAttribution(
      items,
      {
        ranges: [[at, at + 1]],
        speaker: subject.range,
        cue: [index, index + 1],
        addressee: null,
        act: 'speech',
        sure: 0.5 * subject.sure,
      },
      new Set(),
    );
  }
  return null;
}

import type { Span } from '../../schema/index.js';
import type { Draft } from '../draft.js';
import { type Attribution, spanOf } from './attribution.js';
import { resolve } from './resolve.js';
import { isTimeIn } from './time-items.js';
import type { Passage, Unit } from './units.js';
import { isQuotedOnly, mainSubject } from './whole-units.js';

const LONGEST_LABEL = 40;

/**
 * Gives the passages that no cue attributes to whoever is speaking already, or to whom the sentence before is about.
 *
 * @param told what the cues attribute, one list for each unit; added to in place.
 */
export function continueSpeech(draft: Draft, units: readonly Unit[], told: Attribution[][]): void {
  let last: { attribution: Attribution; unit: number } | null = null;
  units.forEach((unit, index) => {
    const own = told[index] ?? [];
    if (own.length === 0 && isQuotedOnly(unit)) {
      const passages = unit.items.flatMap(({ passage }) => (passage === null ? [] : [passage]));
      if (passages.every(({ words }) => words < 2)) return;
      const goesOn = last !== null && isAdjacent(draft, units, last.unit, index) ? last.attribution : null;
      if (goesOn !== null && goesOn.kind === 'direct' && labelOf(draft, passages[0]) === null) {
        goesOn.fragments.push(...passages.map(({ start, end }) => ({ start, end })));
        goesOn.passages.push(...passages);
        last = { attribution: goesOn, unit: index };
        return;
      }
      const added = uncued(draft, units, index, last, passages);
      told[index] = [added];
      last = { attribution: added, unit: index };
      return;
    }
    const spoken = own.findLast(({ kind, act }) => kind !== 'indirect' && (act === 'speech' || act === 'writing'));
    if (spoken !== undefined) last = { attribution: spoken, unit: index };
  });
}

/** Whether a quotation of unit `from` runs on into unit `to`: the very next one, in its paragraph or over an unclosed mark. */
function isAdjacent(draft: Draft, units: readonly Unit[], from: number, to: number): boolean {
  const [a, b] = [units[from], units[to]];
  if (a === undefined || b === undefined || to !== from + 1) return false;
  if (a.block === b.block) return true;
  const open = a.items.findLast(({ passage }) => passage !== null)?.passage;
  return (
    open !== null &&
    open !== undefined &&
    open.end === a.end &&
    !/["”»']\W*$/.test(draft.text.slice(open.end - 2, open.end))
  );
}

function uncued(
  draft: Draft,
  units: readonly Unit[],
  index: number,
  last: { attribution: Attribution; unit: number } | null,
  passages: Passage[],
): Attribution {
  const fragments: Span[] = passages.map(({ start, end }) => ({ start, end }));
  const label = labelOf(draft, fragments[0]);
  const { speaker, sure } =
    label === null
      ? doubtHeading(speakerBefore(draft, units, index, last), units, index)
      : { speaker: label, sure: 0.9 };
  return { fragments, passages, kind: 'direct', act: 'speech', speaker, cue: null, addressee: null, sure };
}

/** "TAPPER: Do you think ...": the name in capitals with which the turn of a transcript begins. */
function labelOf(draft: Draft, passage: Span | undefined): Span | null {
  if (passage === undefined) return null;
  const head = draft.text.slice(passage.start, passage.start + LONGEST_LABEL);
  const label = /^\P{L}*(?<name>\p{Lu}[\p{Lu} .'’-]{2,})(?=:\s)/u.exec(head);
  const name = label?.groups?.name;
  if (label === null || name === undefined) return null;
  const start = passage.start + label[0].length - name.length;
  return { start, end: start + name.length };
}

/** Words of the longest heading in marks. */
const LONGEST_HEADING = 6;

/** A few words in marks, alone in their paragraph, are as likely a heading over what follows. */
function doubtHeading<T extends { readonly sure: number }>(found: T, units: readonly Unit[], index: number): T {
  const [before, unit, after] = [units[index - 1], units[index], units[index + 1]];
  const words = (unit?.items ?? []).reduce((sum, { passage }) => sum + (passage?.words ?? 0), 0);
  const isAlone = unit?.block !== before?.block && unit?.block !== after?.block;
  return isAlone && words <= LONGEST_HEADING ? { ...found, sure: found.sure / 2 } : found;
}

function speakerBefore(
  draft: Draft,
  units: readonly Unit[],
  index: number,
  last: { attribution: Attribution; unit: number } | null,
): { speaker: Span | null; sure: number } {
  const before = units[index - 1];
  if (before === undefined) return { speaker: null, sure: 0.3 };
  const near = units[index]?.block === before.block;
  // Where each passage is signed behind a dash, the next one waits for its own signature.
  const isSigned = last?.attribution.cue != null && /^\p{Pd}/u.test(draft.text.slice(last.attribution.cue.start));
  if (last !== null && last.unit === index - 1 && isSigned) return { speaker: null, sure: 0.3 };
  if (last !== null && last.unit === index - 1)
    return { speaker: last.attribution.speaker, sure: (near ? 0.9 : 0.75) * last.attribution.sure };
  const subject = mainSubject(before, isTimeIn(draft, before.items));
  if (subject === null) return { speaker: last?.attribution.speaker ?? null, sure: 0.4 };
  const span = spanOf(before.items, subject);
  const entity = resolve(draft, span)?.entity ?? null;
  const isPerson = entity !== null && draft.entities[entity]?.type === 'PER';
  if (before.items.at(-1)?.word === ':') return { speaker: span, sure: isPerson ? 0.8 : 0.5 };
  return { speaker: span, sure: isPerson ? 0.78 : 0.5 };
}

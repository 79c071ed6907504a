import type { Quote, Span } from '../../schema/index.js';
import type { Draft, Pass } from '../draft.js';
import { attribute } from './attribute.js';
import type { Attribution } from './attribution.js';
import { continueSpeech } from './continuations.js';
import { isTimeIn } from './time-items.js';
import { unitsOf } from './units.js';

/** Finds who is reported to have said, written, thought, meant or found what: the passages, not yet the names. */
export const quotations: Pass = {
  name: 'quotations',
  run(draft) {
    const units = unitsOf(draft);
    const told = units.map((unit) => attribute(unit, isTimeIn(draft, unit.items)));
    continueSpeech(draft, units, told);
    const outer = told.flat().toSorted(byStart);
    draft.quotes = withNesting(draft, outer);
  },
};

const startOf = ({ fragments }: Attribution) => fragments[0]?.start ?? 0;
const endOf = ({ fragments }: Attribution) => fragments.at(-1)?.end ?? 0;
const byStart = (a: Attribution, b: Attribution) => startOf(a) - startOf(b) || endOf(b) - endOf(a);

const passage = (draft: Draft, { start, end }: Span) => ({ start, end, text: draft.text.slice(start, end) });

/** Quotes in order; one whose content lies in another's is reported by that one. */
function withNesting(draft: Draft, attributions: readonly Attribution[]): Quote[] {
  return attributions.map((attribution, index) => {
    const { fragments, passages, speaker, cue, addressee, kind, act, sure } = attribution;
    const span = { start: startOf(attribution), end: endOf(attribution) };
    const within = attributions.findLastIndex(
      (other, before) => before < index && startOf(other) <= span.start && endOf(other) >= span.end,
    );
    return {
      ...passage(draft, span),
      ...(fragments.length > 1 ? { fragments: fragments.map(({ start, end }): [number, number] => [start, end]) } : {}),
      ...(passages.length > 0 ? { quoted: passages.map(({ start, end }) => ({ start, end })) } : {}),
      kind,
      act,
      speaker: speaker === null ? null : passage(draft, speaker),
      name: null,
      confidence: sure,
      cue: cue === null ? null : passage(draft, cue),
      ...(addressee === null
        ? {}
        : { to: { ...passage(draft, addressee), name: draft.text.slice(addressee.start, addressee.end) } }),
      ...(within < 0 ? {} : { within }),
    };
  });
}

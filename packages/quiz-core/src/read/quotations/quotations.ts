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
    const units = unitsOf(draft).filter(({ block }) => draft.structure[block]?.is !== 'caption');
    const told = units.map((unit) => attribute(unit, isTimeIn(draft, unit.items)));
    continueSpeech(draft, units, told);
    const outer = told.flat().filter(({ fragments }) => fragments.length > 0);
    draft.quotes = quotesOf(draft, [...outer, ...outer.flatMap((one) => reportedIn(draft, one))].toSorted(byStart));
  },
};

/** Words that stand for the speaker or for nobody in particular: what they are made to say is no news. */
const NOBODY = new Set([
  'i',
  'he',
  'she',
  'we',
  'you',
  'they',
  'it',
  'people',
  'one',
  'who',
  'somebody',
  'someone',
  'everybody',
  'everyone',
]);

/** What the speaker of a direct quotation says that somebody else has said. */
function reportedIn(draft: Draft, { kind, passages }: Attribution): Attribution[] {
  if (kind !== 'direct') return [];
  return passages.flatMap((passage) =>
    unitsOf(draft, passage)
      .flatMap((unit) => attribute(unit, isTimeIn(draft, unit.items)))
      .filter(({ kind: inner, speaker, cue, act, sure }) => {
        if (inner !== 'indirect' || speaker === null || cue === null || sure < 0.7) return false;
        const words = draft.text.slice(speaker.start, speaker.end).toLowerCase();
        return (act === 'speech' || act === 'writing') && !NOBODY.has(words);
      }),
  );
}

/** What is told by somebody who is told of is right much less often, and is nobody's word but the first speaker's. */
const REPORTED = 0.65;

/** A quotation that reports another stands at most this many before it. */
const NEAR = 6;

const startOf = ({ fragments }: Attribution) => fragments[0]?.start ?? 0;
const endOf = ({ fragments }: Attribution) => fragments.at(-1)?.end ?? 0;
const byStart = (a: Attribution, b: Attribution) => startOf(a) - startOf(b) || endOf(b) - endOf(a);

const passage = (draft: Draft, { start, end }: Span) => ({ start, end, text: draft.text.slice(start, end) });

/** Quotes in order; one whose content lies in another's is reported by that one. */
function quotesOf(draft: Draft, attributions: readonly Attribution[]): Quote[] {
  const kept: { readonly attribution: Attribution; readonly within: number }[] = [];
  for (const attribution of attributions) {
    const near = kept.slice(-NEAR).findLastIndex(({ attribution: outer }) => endOf(outer) >= endOf(attribution));
    const within = near < 0 ? -1 : near + Math.max(0, kept.length - NEAR);
    // What a speaker says that somebody wants or thinks is part of what is said.
    const { act } = attribution;
    if (within < 0 || (act !== 'thought' && act !== 'intent')) kept.push({ attribution, within });
  }
  return kept.map(({ attribution, within }) => {
    const { fragments, passages, speaker, cue, addressee, kind, act, sure } = attribution;
    const span = { start: startOf(attribution), end: endOf(attribution) };
    return {
      ...passage(draft, span),
      ...(fragments.length > 1 ? { fragments: fragments.map(({ start, end }): [number, number] => [start, end]) } : {}),
      ...(kind !== 'indirect' ? { quoted: passages.map(({ start, end }) => ({ start, end })) } : {}),
      kind,
      act,
      speaker: speaker === null ? null : passage(draft, speaker),
      name: null,
      confidence: within < 0 ? sure : sure * REPORTED,
      cue: cue === null ? null : passage(draft, cue),
      ...(addressee === null
        ? {}
        : { to: { ...passage(draft, addressee), name: draft.text.slice(addressee.start, addressee.end) } }),
      ...(within < 0 ? {} : { within }),
    };
  });
}

import type { Place, Quote, Span, Time, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft, Pass } from '../draft.js';
import { addresseeOf } from './addressee.js';
import { resolve } from './resolve.js';
import { type Saying, sayingOf } from './saying.js';

/** Told of something else than the saying: "after the vote of 2014", "since Friday". */
const ELSEWHEN = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'by',
  'despite',
  'because',
  'ahead',
  'than',
  'from',
  'following',
  'for',
  'about',
  'of',
  'over',
  'between',
]);
/** From this on an addressee is called by name. */
const SURE = 0.65;
const IN = new Set(['in', 'at', 'near', 'outside', 'inside']);

/** Tells of each quotation to whom, when and where it was said, where the narration around it says so. */
export const details: Pass = {
  name: 'details',
  run(draft) {
    draft.quotes = draft.quotes.map((quote, index) => {
      const saying = sayingOf(draft, index);
      if (saying === null) return quote;
      const when = quote.cue === null ? null : whenSaid(draft, saying);
      const where = quote.cue === null ? null : whereSaid(draft, saying, quote);
      const { to, ...rest } = quote;
      const addressee = to ?? addresseeOf(draft, saying);
      return {
        ...rest,
        ...(addressee === null ? {} : { to: withName(draft, addressee) }),
        ...(when === null ? {} : { when: { start: when.start, end: when.end, text: when.text, value: when.value } }),
        ...(where === null ? {} : { where }),
      };
    });
  },
};

function withName(draft: Draft, { start, end }: Span): NonNullable<Quote['to']> {
  const text = draft.text.slice(start, end);
  const found = resolve(draft, { start, end });
  return { start, end, text, name: found !== null && found.sure >= SURE ? found.name : text };
}

/** Those of a list, in order of `start`, that lie in the narration, the nearest to the cue first; what follows it counts as nearer. */
function nearest<T extends Span>(items: readonly T[], { parts, anchor }: Saying): T[] {
  const distance = (item: T) => (item.start >= anchor.end ? item.start - anchor.end : 2 * (anchor.start - item.end));
  return parts
    .flatMap((part) =>
      items
        .slice(
          bisect(items, part.start, ({ start }) => start),
          bisect(items, part.end, ({ start }) => start),
        )
        .filter(({ end }) => end <= part.end),
    )
    .toSorted((a, b) => distance(a) - distance(b));
}

function whenSaid(draft: Draft, saying: Saying): Time | null {
  const fits = (time: Time) =>
    (time.type === 'DATE' || time.type === 'TIME') &&
    !/^['’]s/.test(draft.text.slice(time.end, time.end + 2)) &&
    !ELSEWHEN.has(governor(saying.tokens, time));
  return nearest(draft.times, saying).find(fits) ?? null;
}

/** The preposition that a stretch hangs on, over a few words of its noun phrase; "" when there is none. */
function governor(tokens: readonly Token[], span: Span): string {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'PUNCT') return '';
    if (token.pos === 'ADP' || token.pos === 'SCONJ') return token.text.toLowerCase();
  }
  return '';
}

function whereSaid(draft: Draft, saying: Saying, { speaker }: Quote): Quote['where'] | null {
  const places = nearest(draft.places, saying).filter(
    (place) => speaker === null || place.end <= speaker.start || place.start >= speaker.end,
  );
  const found = places.find((place) => {
    const before = saying.tokens.findLast(({ end }) => end <= place.start);
    return before !== undefined && IN.has(before.text.toLowerCase());
  });
  if (found === undefined) return null;
  const whole = withCountry(draft, found);
  return { start: whole.start, end: whole.end, text: draft.text.slice(whole.start, whole.end), name: found.name };
}

/** "St. Petersburg, Russia": a place with the one it lies in. */
function withCountry(draft: Draft, place: Place): Span {
  const next = draft.places[bisect(draft.places, place.end, ({ start }) => start)];
  const joined = next !== undefined && /^,\s$/.test(draft.text.slice(place.end, next.start));
  return joined ? { start: place.start, end: next.end } : place;
}

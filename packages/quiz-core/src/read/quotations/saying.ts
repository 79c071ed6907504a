import type { Quote, Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';

/** The narration in which a quotation is told: its sentence without what anybody is quoted as saying in it. */
export interface Saying {
  /** Stretches of narration, in order. */
  readonly parts: readonly Span[];
  readonly tokens: readonly Token[];
  /** What times and places are measured from: the cue, or the speaker where there is none. */
  readonly anchor: Span;
}

/** How many quotations before and after one can share its sentence. */
const NEAR = 8;
/** Tokens of the longest sentence that is prose; a longer one is a list or a table. */
const LONGEST_SENTENCE = 400;

/**
 * Finds the narration that tells of a saying.
 *
 * @param index of the quotation in the draft.
 * @returns null for a quotation with neither cue nor speaker.
 */
export function sayingOf(draft: Draft, index: number): Saying | null {
  const quote = draft.quotes[index];
  const anchor = quote?.cue ?? quote?.speaker ?? null;
  if (quote === undefined || anchor === null) return null;
  const sentence = draft.sentences[bisect(draft.sentences, anchor.start + 1, ({ end }) => end)];
  if (sentence === undefined || sentence.tokens[1] - sentence.tokens[0] > LONGEST_SENTENCE) return null;
  const near = draft.quotes.slice(Math.max(0, index - NEAR), index + NEAR);
  const told = near.filter((other) => !holds(other, anchor)).flatMap(partsOf);
  const all = draft.tokens.slice(...sentence.tokens);
  const whole = { start: sentence.start, end: lastOfSaying(all, quote, sentence) };
  const parts = subtract(whole, [...told, ...quotedIn(draft, sentence, anchor), ...asides(draft, quote, sentence)]);
  const tokens = all.filter((token) => parts.some((part) => token.start >= part.start && token.end <= part.end));
  return { parts, tokens, anchor };
}

/** Where the telling of the saying ends: with the content that follows it, else before the next clause or verb after the cue. */
function lastOfSaying(tokens: readonly Token[], { cue, end, start, speaker }: Quote, sentence: Span): number {
  if (cue === null) return sentence.end;
  if (start >= cue.end) return Math.min(end, sentence.end);
  const from = Math.max(cue.end, speaker?.end ?? 0);
  const next = tokens.find(
    (token, index) => token.start >= from && (token.pos === 'VERB' || opensClause(token, tokens[index - 1])),
  );
  return next?.start ?? sentence.end;
}

/** What stands in marks in a sentence is nobody's narration, whoever says it. */
function quotedIn({ quoted }: Draft, sentence: Span, anchor: Span): Span[] {
  const from = bisect(quoted, sentence.start, ({ start }) => start);
  return quoted
    .slice(
      from,
      bisect(quoted, sentence.end, ({ start }) => start),
    )
    .filter((other) => !holds(other, anchor));
}

/** ", and the judges at Leeds agreed": somebody else's doings. */
const opensClause = ({ pos }: Token, before: Token | undefined) =>
  before?.text === ',' && (pos === 'CCONJ' || pos === 'SCONJ');

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

const partsOf = ({ fragments, start, end }: Quote): Span[] =>
  fragments?.map(([from, to]) => ({ start: from, end: to })) ?? [{ start, end }];

/** What is told of the speaker, between speaker and cue or after an inverted one (", who took over in 2010,"). */
function asides(draft: Draft, { speaker, cue }: Quote, sentence: Span): Span[] {
  if (speaker === null || cue === null) return [];
  if (speaker.end < cue.start) {
    const between = draft.text.slice(speaker.end, cue.start);
    return between.startsWith(',') ? [{ start: speaker.end, end: cue.start }] : [];
  }
  if (speaker.start < cue.end) return [];
  const rest = draft.text.slice(speaker.end, sentence.end);
  const aside = /^,\s+(?:\d{1,3},\s+)?(?:who|which|an?|the|whose|of|from)\b[^,.]*/u.exec(rest);
  return aside === null ? [] : [{ start: speaker.end, end: speaker.end + aside[0].length }];
}

function subtract(whole: Span, holes: readonly Span[]): Span[] {
  let parts: Span[] = [{ start: whole.start, end: whole.end }];
  for (const hole of holes) {
    parts = parts.flatMap((part) => {
      if (hole.end <= part.start || hole.start >= part.end) return [part];
      const [before, after] = [
        { start: part.start, end: hole.start },
        { start: hole.end, end: part.end },
      ];
      return [before, after].filter(({ start, end }) => end > start);
    });
  }
  return parts;
}

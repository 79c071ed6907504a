import type { Span } from '@quoth/quiz-core/schema';

export interface TextSegment extends Span {
  readonly text: string;
  readonly marked: boolean;
  readonly underlined: boolean;
}

/**
 * Cuts a stretch of an article where its look changes.
 *
 * @param text the article as given; all spans are half-open UTF-16 indices into it and may overlap or reach outside `of`
 * @param of the stretch to cut
 * @returns segments in order, without gaps, together exactly `text.slice(of.start, of.end)`
 */
export function textSegments(
  text: string,
  of: Span,
  marked: readonly Span[],
  underlined: readonly Span[],
): TextSegment[] {
  const cuts = new Set([of.start, of.end]);
  for (const { start, end } of [...marked, ...underlined]) {
    for (const cut of [start, end]) if (cut > of.start && cut < of.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? of.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      marked: covers(marked, start, end),
      underlined: covers(underlined, start, end),
    };
  });
}

function covers(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

import type { Asking } from '../../asking.js';

/** Whether a passage lies in words in quotation marks: a time or a place there is what the speaker speaks of, not when or where. */
export function inQuotedWords({ reading }: Asking, { start, end }: { start: number; end: number }): boolean {
  return reading.quotes.some((quote) => {
    const whole = quote.kind === 'direct' ? [[quote.start, quote.end] as const] : [];
    const spans = quote.fragments ?? quote.quoted?.map((span) => [span.start, span.end] as const) ?? whole;
    return quote.kind !== 'indirect' && spans.some(([from, to]) => from <= start && end <= to);
  });
}

import type { Quote, Reading } from '../../schema/index.js';
import type { FlawRule } from '../flaw-rule.js';
import { namesOf } from '../text/names-of.js';
import { maySayTheSame, overlap } from '../text/overlap.js';
import { markedOptions } from '../text/parts.js';

export const secondSpeaker: FlawRule = {
  id: 'second-speaker',
  hard: true,
  find(question, reading) {
    if (reading === undefined || question.asks !== 'who-said') return [];
    const asked = reading.quotes.filter((quote) => isAsked(quote, question.stem, question.evidence));
    return markedOptions(question).flatMap(({ id, text: option, isKey }) => {
      if (isKey || !saysAlike(reading, option, asked, question.stem)) return [];
      const text = `The article attributes these words, or words like them, to “${option}” too.`;
      const span = { in: id, start: 0, end: option.length };
      return [{ span, params: { option }, text, fix: { do: 'replace' as const } }];
    });
  },
};

/** Whether the question is about a quotation: it meets the evidence, and the stem has its words. */
function isAsked(quote: Quote, stem: string, evidence: readonly { start: number; end: number }[]): boolean {
  const meets = evidence.some(({ start, end }) => quote.start < end && start < quote.end);
  return meets && overlap(quote.text, stem) >= maySayTheSame;
}

/** Whether one of the asked quotations, or another that says the same as the stem, is the option's. */
function saysAlike(reading: Reading, option: string, asked: readonly Quote[], stem: string): boolean {
  const names = new Set(namesOf(reading, option).map((name) => name.toLowerCase()));
  return reading.quotes.some((quote) => {
    const isTheirs = quote.name !== null && names.has(quote.name.toLowerCase());
    return isTheirs && (asked.includes(quote) || overlap(quote.text, stem) >= maySayTheSame);
  });
}

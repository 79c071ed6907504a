import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Quote, Reading, Span, Time } from '../schema/index.js';
import { printedReadingSchema } from '../schema/index.js';
import { read } from './index.js';
import { printReading } from './print.js';

/** What a person says is in an article: `optional` things may be found or not; nothing else may. */
interface Expected {
  readonly language: string;
  readonly publishedAt: string;
  /** Every block that is not body. */
  readonly structure: readonly { is: string; start: number; end: number; text: string }[];
  readonly quotes: readonly (Omit<Quote, 'confidence'> & { optional?: boolean })[];
  readonly times: readonly (Time & { optional?: boolean })[];
  /** Places and names that must be found; more may be. */
  readonly places: readonly { text: string; start: number; end: number; name: string }[];
  readonly names: readonly { name: string; type: string }[];
}

const folder = new URL('../../fixtures/articles/', import.meta.url);
const slugs = readdirSync(folder);

function load(slug: string): { text: string; reading: Reading; expected: Expected } {
  const file = (name: string) => readFileSync(new URL(`${slug}/${name}`, folder), 'utf8');
  const { title, publishedAt } = JSON.parse(file('meta.json'));
  const text = file('article.txt');
  const reading = read({ id: slug, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) });
  return { text, reading, expected: JSON.parse(file('expected.json')) };
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

describe.each(slugs)('%s', (slug) => {
  const { text, reading, expected } = load(slug);

  test('every passage is exactly the text it points at', () => {
    const { quotes, times, places, mentions, named, tokens, statements } = reading;
    const parts = quotes.flatMap(({ speaker, cue, to, when, where }) => [speaker, cue, to, when, where]);
    const clauses = statements.flatMap(({ subject, verb, object }) => [subject, verb, object]);
    for (const passage of [quotes, times, places, mentions, named, tokens, parts, clauses].flat()) {
      if (passage) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });

  test('blocks are in order, do not overlap and leave out white space only', () => {
    let end = 0;
    for (const block of reading.structure) {
      expect(text.slice(end, block.start).trim()).toBe('');
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  test('nothing that is not prose speaks, and captions never do', () => {
    const silent = reading.structure.filter(({ is }) => !['title', 'body', 'subhead'].includes(is));
    for (const quote of reading.quotes) {
      expect(silent.filter((block) => quote.start < block.end && block.start < quote.end)).toEqual([]);
    }
  });

  test('its printed form has the shape that is promised', () => {
    expect(() => printedReadingSchema.parse(printReading(reading))).not.toThrow();
  });

  test('language, date and structure', () => {
    expect(reading.language).toBe(expected.language);
    expect(reading.publishedAt).toBe(expected.publishedAt);
    const found = reading.structure
      .filter(({ is }) => is !== 'body')
      .map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
    expect(found).toEqual(expected.structure);
  });

  test.each(expected.quotes.filter(({ optional }) => !optional))('quotation: $text', (quote) => {
    const found = reading.quotes.find((candidate) => same(candidate, quote));
    const { kind, act, fragments, speaker, name, cue, to, when, where, within } = quote;
    const { confidence: _, quoted: __, ...got } = found ?? {};
    const gold = { start: quote.start, end: quote.end, text: quote.text, kind, act, speaker, name, cue };
    expect(got).toEqual({
      ...gold,
      ...(fragments ? { fragments } : {}),
      ...(to ? { to } : {}),
      ...(when ? { when } : {}),
      ...(where ? { where } : {}),
      ...(within === undefined ? {} : { within }),
    });
  });

  test('no other quotations', () => {
    const known = (quote: Quote) => expected.quotes.some((candidate) => same(candidate, quote));
    expect(reading.quotes.filter((quote) => !known(quote)).map((quote) => quote.text)).toEqual([]);
  });

  test('times, and no others', () => {
    for (const { optional, ...time } of expected.times) {
      if (!optional) expect(reading.times).toContainEqual(time);
    }
    const known = (time: Time) => expected.times.some((candidate) => same(candidate, time));
    expect(reading.times.filter((time) => !known(time)).map((time) => time.text)).toEqual([]);
  });

  test('places and names', () => {
    for (const place of expected.places) expect(reading.places).toContainEqual(place);
    const found = reading.entities.map(({ name, type }) => ({ name, type }));
    for (const name of expected.names) expect(found).toContainEqual(name);
  });
});

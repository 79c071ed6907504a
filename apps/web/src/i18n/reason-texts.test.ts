import type { Reason, ReasonCode } from '@quoth/api';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';

/** Every reason the API can give, each with figures that must show in its text. A code that is missing here does not compile. */
const reasons: { [Code in ReasonCode]: Extract<Reason, { code: Code }>['params'] } = {
  empty: {},
  binary: {},
  'too-short': { words: 41, least: 60 },
  'too-long': { characters: 234, most: 200 },
  'not-english': {},
  'nothing-to-ask': {},
  'took-too-long': { seconds: 31 },
  'too-many-requests': { seconds: 17 },
  busy: {},
  'body-too-large': { most: 1 },
  'field-too-long': { field: 'title', most: 300 },
  'field-invalid': { field: 'url' },
  'not-found': { what: 'article' },
  'ticket-taken': {},
  'changed-meanwhile': {},
  'article-is-private': {},
  'other-origin': {},
  'question-ahead': {},
  'wrong-kind': {},
  'unfit-answer': {},
  'not-all-answered': { left: 3 },
  'nothing-missed': {},
  'nickname-length': { least: 2, most: 20 },
  'nickname-unreadable': {},
  'nickname-contact': {},
  'nickname-full-name': {},
  'nickname-offensive': {},
};

describe('the text of a reason', () => {
  it.each(Object.entries(reasons))('%s says what is wrong, with its figures', (code, params) => {
    const text = en.reasons[code as ReasonCode];
    const shown = String(format(compile(text), 'en', { ...params }, formatting));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).not.toMatch(/[{}]/);
    // Its figure is in bytes, which nobody counts; the text names the bound on characters.
    if (code === 'body-too-large') return;
    for (const figure of Object.values(params).filter((value) => typeof value === 'number')) {
      expect(shown).toContain(String(figure));
    }
  });

  it('is written for no code that the API does not give', () => {
    expect(Object.keys(en.reasons).sort()).toEqual(Object.keys(reasons).sort());
  });
});

const formatting = {
  formatters: {
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  },
};

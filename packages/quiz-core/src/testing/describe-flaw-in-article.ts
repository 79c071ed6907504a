import { describe, expect, it } from 'vitest';
import type { FlawRule } from '../check/flaw-rule.js';
import { read } from '../read/index.js';
import type { Question, Reading } from '../schema/index.js';

export interface FlawInArticleCases {
  readonly article: string;
  /** Questions that have the flaw, by what is wrong with them; `passage` turns words of the article into evidence. */
  readonly flags: Readonly<Record<string, (passage: Passage) => Question>>;
  readonly passes: Readonly<Record<string, (passage: Passage) => Question>>;
}

type Passage = (words: string) => Question['evidence'][number];

/** Runs the cases of a flaw that only the article shows, with the real reader; without a reading none may be found. */
export function describeFlawInArticle(rule: FlawRule, { article, flags, passes }: FlawInArticleCases): void {
  const reading: Reading = read({ id: 'case', text: article, publishedAt: '2024-05-14' });
  const passage: Passage = (words) => {
    const start = article.indexOf(words);
    if (start < 0) throw new Error(`The article does not say "${words}".`);
    return { article: 'case', start, end: start + words.length, text: words };
  };
  describe(rule.id, () => {
    it.each(Object.entries(flags))('flags %s, and only with a reading', (_, question) => {
      const findings = rule.find(question(passage), reading);
      expect(findings.length).toBeGreaterThan(0);
      for (const { text } of findings) expect(text).toMatch(/^\P{Ll}.*\.$/u);
      expect(rule.find(question(passage))).toEqual([]);
    });
    it.each(Object.entries(passes))('passes %s', (_, question) => {
      expect(rule.find(question(passage), reading)).toEqual([]);
    });
  });
}

import { describe, expect, it } from 'vitest';
import type { FlawRule } from '../check/flaw-rule.js';
import type { Question } from '../schema/index.js';

export interface FlawCases {
  /** Questions that have the flaw. */
  readonly flags: readonly Question[];
  /** Questions near to it that have not. */
  readonly passes: readonly Question[];
}

/** Runs a flaw's cases, and holds what every finding owes: a span inside its text and a reason that is a sentence. */
export function describeFlaw(rule: FlawRule, { flags, passes }: FlawCases): void {
  describe(rule.id, () => {
    it.each(flags.map((question) => [textOf(question), question] as const))('flags %s', (_, question) => {
      const findings = rule.find(question);
      expect(findings.length).toBeGreaterThan(0);
      for (const { span, text } of findings) {
        expect(text).toMatch(/^\P{Ll}.*\.$/u);
        if (!span) continue;
        const within = span.in === 'stem' ? question.stem : optionText(question, span.in);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(within.length);
      }
    });
    it.each(passes.map((question) => [textOf(question), question] as const))('passes %s', (_, question) => {
      expect(rule.find(question)).toEqual([]);
    });
  });
}

function optionText(question: Question, id: string): string {
  const options = 'options' in question ? question.options : [];
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`A finding points at "${id}", which the question does not have.`);
  return option.text;
}

function textOf(question: Question): string {
  return 'options' in question
    ? `${question.stem} ${question.options.map(({ text }) => text).join(' / ')}`
    : question.stem;
}

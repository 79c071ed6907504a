import { describe, expect, it } from 'vitest';
import type { AskRule } from '../ask/ask-rule.js';
import { prepare } from '../ask/prepare/prepare.js';
import { read } from '../read/index.js';
import type { Question } from '../schema/index.js';

export interface RuleCases {
  /** An article, and a question the rule makes of it. */
  readonly makes: readonly {
    readonly from: string;
    readonly stem: string;
    readonly key: string | readonly string[];
    /** The passage that proves the key, or a part of it: the page opens there, whatever else is shown. */
    readonly opensAt?: string;
  }[];
  /** An article the rule makes nothing of, and why not. */
  readonly refuses: readonly { readonly from: string; readonly because: string }[];
}

/** Runs a rule's cases with the real reader. Articles are taken as published on Tuesday, May 14, 2024. */
export function describeRule(rule: AskRule, { makes, refuses }: RuleCases): void {
  describe(rule.id, () => {
    it.each(makes)('makes: $stem', ({ from, stem, key, opensAt = '' }) => {
      const questions = made(rule, from);
      const question = questions.find((candidate) => candidate.stem === stem);
      expect(questions.map((candidate) => candidate.stem)).toContain(stem);
      expect(question && keyOf(question)).toEqual(key);
      expect(question?.evidence[0]?.text).toContain(opensAt);
      for (const { start, end, text } of question?.evidence ?? []) expect(from.slice(start, end)).toBe(text);
    });
    it.each(refuses)('refuses, $because', ({ from }) => {
      expect(made(rule, from).map((candidate) => candidate.stem)).toEqual([]);
    });
  });
}

function made(rule: AskRule, text: string): readonly Question[] {
  return rule.make(prepare(read({ id: 'case', text, publishedAt: '2024-05-14' })));
}

function keyOf(question: Question): string | readonly string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.find(({ id }) => id === question.key)?.text ?? '';
    case 'choices':
      return question.keys.map((key) => question.options.find(({ id }) => id === key)?.text ?? '');
    case 'typed':
      return question.accepted;
    case 'match':
      return question.pairs.map(([left, right]) => {
        const text = (id: string) => [...question.left, ...question.right].find((item) => item.id === id)?.text ?? '';
        return `${text(left)} ${text(right)}`;
      });
    case 'order':
      return question.items.map(({ text }) => text);
  }
}

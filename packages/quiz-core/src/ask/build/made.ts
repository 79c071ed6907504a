import { longStem } from '../../check/flaws/long-stem.js';
import { itemId } from '../../mark/item-id.js';
import { hash } from '../../random/hash.js';
import { seeded } from '../../random/seeded.js';
import { shuffled } from '../../random/shuffled.js';
import type { Item, Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import { withinLimits } from './within-limits.js';

/** What every question needs, whatever its kind. */
export interface Plan {
  readonly rule: AskRule;
  readonly stem: string;
  readonly explanation: string;
  readonly difficulty: number;
  readonly evidence: Question['evidence'];
}

/** A distractor and the proof that it is wrong. */
export interface Distractor {
  readonly text: string;
  readonly because: string;
}

/**
 * One question with one key.
 *
 * @param sorted true where the options have an order of their own: they are given in it, key included.
 */
export function choice(
  plan: Plan,
  key: string,
  distractors: readonly Distractor[],
  sorted?: readonly string[],
): Question[] {
  const all = [{ text: key }, ...distractors];
  const common = base(plan, key);
  const ordered = sorted
    ? all.toSorted((a, b) => sorted.indexOf(a.text) - sorted.indexOf(b.text))
    : shuffled(all, seeded('options', common.id));
  const options = ordered.map((option) => ({ id: itemId(option.text), ...option }));
  return valid({ ...common, kind: 'choice', options, key: itemId(key) });
}

export function choices(plan: Plan, keys: readonly string[], distractors: readonly Distractor[]): Question[] {
  const common = base(plan, keys.join('|'));
  const all = shuffled([...keys.map((text) => ({ text })), ...distractors], seeded('options', common.id));
  const options = all.map((option) => ({ id: itemId(option.text), ...option }));
  return valid({ ...common, kind: 'choices', options, keys: keys.map((key) => itemId(key)) });
}

/** A question answered in writing, forgiving of case, articles, punctuation and one slip of a letter. */
export function typed(plan: Plan, accepted: readonly string[]): Question[] {
  const tolerance = { case: true, articles: true, punctuation: true, edits: 1 };
  return valid({ ...base(plan, accepted.join('|')), kind: 'typed', accepted: [...accepted], tolerance });
}

export function match(plan: Plan, pairs: readonly (readonly [left: string, right: string])[]): Question[] {
  const column = (texts: readonly string[]): Item[] => [...new Set(texts)].map((text) => ({ id: itemId(text), text }));
  const left = column(pairs.map(([text]) => text));
  const right = column(pairs.map(([, text]) => text));
  const ids = pairs.map(([a, b]): [string, string] => [itemId(a), itemId(b)]);
  return valid({ ...base(plan, JSON.stringify(pairs)), kind: 'match', left, right, pairs: ids });
}

/** @param texts in their right order. */
export function order(plan: Plan, texts: readonly string[]): Question[] {
  return valid({
    ...base(plan, texts.join('|')),
    kind: 'order',
    items: texts.map((text) => ({ id: itemId(text), text })),
  });
}

function base({ rule, stem, explanation, difficulty, evidence }: Plan, key: string) {
  const spans = evidence.map(({ start, end }) => `${start}-${end}`);
  const fingerprint = hash(rule.id, evidence[0]?.article ?? '', ...spans, stem, key);
  const bounded = Math.min(1, Math.max(0, difficulty));
  return {
    id: hash('question', fingerprint),
    fingerprint,
    rule: rule.id,
    asks: rule.asks,
    stem,
    explanation,
    difficulty: bounded,
    evidence,
  };
}

/** A question that breaks a limit of the schema, or whose stem is too long to be read at a glance, is not made. */
function valid(question: Question): Question[] {
  if (longStem.find(question).length > 0) return [];
  return withinLimits(question) ? [question] : [];
}

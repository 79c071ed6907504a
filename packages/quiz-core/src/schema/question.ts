import { z } from 'zod';
import { questionLimits } from './question-limits.js';
import { spanSchema } from './span.js';

export const askKinds = [
  'who-said',
  'said-what',
  'to-whom',
  'when',
  'where',
  'who-did',
  'who-is',
  'how-many',
  'which-of',
  'complete',
  'match',
  'order',
  'claim-or-fact',
  'whose-account',
  'custom',
] as const;
export const askKindSchema = z.enum(askKinds);
export type AskKind = z.infer<typeof askKindSchema>;

const idSchema = z.string().min(1).max(64);
const optionTextSchema = z.string().min(1).max(questionLimits.option);

/** An option: `because` says why a distractor is wrong (never set on a key). */
export const optionSchema = z.object({
  id: idSchema,
  text: optionTextSchema,
  because: z.string().max(questionLimits.because).optional(),
});
export type Option = z.infer<typeof optionSchema>;

/** A passage that proves the key. `article` is the article's id; `text` is exactly `article.text.slice(start, end)`. */
export const evidenceSchema = z.object({
  article: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().max(questionLimits.passage),
  /** The speaker and the cue within the passage, where it proves who said something: underlined when it is shown. */
  underlined: z.array(spanSchema).max(questionLimits.underlined).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const base = z.object({
  id: idSchema,
  /** Hash of rule, article and spans: recognises the same question in a new run of the engine. Private. */
  fingerprint: z.string().max(64),
  /** Id of the rule that made it; "custom" when a person wrote it. */
  rule: z.string().max(64),
  asks: askKindSchema,
  stem: z.string().min(1).max(questionLimits.stem),
  explanation: z.string().max(questionLimits.explanation),
  /** 0 easy .. 1 hard. */
  difficulty: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema).max(questionLimits.evidence),
});

const options = z.array(optionSchema).min(2).max(questionLimits.options);
const itemSchema = z.object({ id: idSchema, text: optionTextSchema });
export type Item = z.infer<typeof itemSchema>;
const items = z.array(itemSchema).min(2).max(questionLimits.options);

/** How a typed answer may differ from an accepted one and still be right. */
export const toleranceSchema = z.object({
  case: z.boolean(),
  articles: z.boolean(),
  punctuation: z.boolean(),
  /** Largest number of single-letter edits (Damerau-Levenshtein) allowed for an accepted answer of 5 letters or more. */
  edits: z.int().min(0).max(2),
});
export type Tolerance = z.infer<typeof toleranceSchema>;

export const choiceQuestionSchema = base.extend({ kind: z.literal('choice'), options, key: idSchema });
export const choicesQuestionSchema = base.extend({
  kind: z.literal('choices'),
  options,
  keys: z.array(idSchema).min(1),
});
export const typedQuestionSchema = base.extend({
  kind: z.literal('typed'),
  accepted: z.array(z.string().min(1).max(questionLimits.option)).min(1).max(questionLimits.accepted),
  tolerance: toleranceSchema,
});
export const matchQuestionSchema = base.extend({
  kind: z.literal('match'),
  left: items,
  right: items,
  /** [left id, right id]; every left item stands in exactly one pair. */
  pairs: z.array(z.tuple([idSchema, idSchema])),
});
/** `items` stand in their right order. */
export const orderQuestionSchema = base.extend({ kind: z.literal('order'), items });

export const questionSchema = z.discriminatedUnion('kind', [
  choiceQuestionSchema,
  choicesQuestionSchema,
  typedQuestionSchema,
  matchQuestionSchema,
  orderQuestionSchema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

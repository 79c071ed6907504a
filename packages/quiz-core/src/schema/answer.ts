import { z } from 'zod';
import { questionLimits } from './question-limits.js';

const id = z.string().min(1).max(64);
const ids = z.array(id).max(questionLimits.options);

/** What a player answers; one form for each kind of question. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: id }),
  z.strictObject({ kind: z.literal('choices'), choices: ids }),
  z.strictObject({ kind: z.literal('typed'), text: z.string().max(80) }),
  z.strictObject({ kind: z.literal('match'), pairs: z.array(z.tuple([id, id])).max(questionLimits.options) }),
  z.strictObject({ kind: z.literal('order'), order: ids }),
]);
export type Answer = z.infer<typeof answerSchema>;

export const markCodes = ['right', 'partly', 'wrong', 'empty', 'not-an-option', 'wrong-kind', 'near'] as const;

/**
 * `credit` is 0..1. `code` says why: "near" is a typed answer accepted within its tolerance; "empty", "not-an-option" and
 * "wrong-kind" earn nothing. `params` fill the message of that code (e.g. `{ right: 2, of: 4 }`).
 */
export const markSchema = z.object({
  credit: z.number().min(0).max(1),
  code: z.enum(markCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Mark = z.infer<typeof markSchema>;

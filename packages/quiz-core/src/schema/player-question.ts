import { z } from 'zod';
import { askKindSchema } from './question.js';

const base = { id: z.string(), asks: askKindSchema, stem: z.string() };
const shown = z.strictObject({ id: z.string(), text: z.string() });
export type ShownItem = z.infer<typeof shown>;

/**
 * What a player gets before answering: no key, no reason, no evidence, no explanation, no fingerprint, and nothing they
 * could be computed from. Strict: an unknown field does not parse.
 */
export const playerQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('choice'), options: z.array(shown) }),
  z.strictObject({ ...base, kind: z.literal('choices'), options: z.array(shown) }),
  z.strictObject({ ...base, kind: z.literal('typed') }),
  z.strictObject({ ...base, kind: z.literal('match'), left: z.array(shown), right: z.array(shown) }),
  z.strictObject({ ...base, kind: z.literal('order'), items: z.array(shown) }),
]);
export type PlayerQuestion = z.infer<typeof playerQuestionSchema>;
export type PlayerQuestionOf<K extends PlayerQuestion['kind']> = Extract<PlayerQuestion, { kind: K }>;

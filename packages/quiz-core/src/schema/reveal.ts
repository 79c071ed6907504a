import { z } from 'zod';
import { evidenceSchema } from './question.js';

const base = {
  explanation: z.string(),
  /** Why an option is wrong, by option id; distractors only. */
  because: z.record(z.string(), z.string()),
  evidence: z.array(evidenceSchema),
};

/** What a player gets after answering: the key, why it is right, why the others are not, and the passages that prove it. */
export const revealSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('choice'), key: z.string() }),
  z.strictObject({ ...base, kind: z.literal('choices'), keys: z.array(z.string()) }),
  z.strictObject({ ...base, kind: z.literal('typed'), accepted: z.array(z.string()) }),
  z.strictObject({ ...base, kind: z.literal('match'), pairs: z.array(z.tuple([z.string(), z.string()])) }),
  z.strictObject({ ...base, kind: z.literal('order'), order: z.array(z.string()) }),
]);
export type Reveal = z.infer<typeof revealSchema>;

import { z } from 'zod';

/** A breach of an item-writing guideline. `hard` ones keep a generated question from being shown. */
export const flawSchema = z.object({
  questionId: z.string(),
  /** Id of the rule, e.g. "none-of-the-above". */
  flaw: z.string(),
  hard: z.boolean(),
  /** Where in the stem or option it shows. */
  span: z.object({ in: z.string(), start: z.int().min(0), end: z.int().min(0) }).optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The reason in plain English. */
  text: z.string(),
  /** What to do about it, where that can be computed. */
  fix: z
    .object({
      do: z.enum(['reorder', 'shorten', 'replace', 'remove']),
      text: z.string().optional(),
      order: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Flaw = z.infer<typeof flawSchema>;

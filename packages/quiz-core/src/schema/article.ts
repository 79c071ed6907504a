import { z } from 'zod';
import { spanSchema } from './span.js';

/** A calendar date, `YYYY-MM-DD`, with no zone. */
export const plainDateSchema = z.iso.date();

/**
 * What `read` takes. `text` is never altered: every offset the engine returns points into it as given.
 * `corrections` are a person's word on what is furniture; it overrules what the engine would say.
 */
export const articleInputSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  /** `YYYY-MM-DD`; times such as "Friday" are resolved against it. Without it, the date the text gives away is used. */
  publishedAt: plainDateSchema.optional(),
  corrections: z
    .object({
      /** Spans that are the article's own although they look like furniture. */
      kept: z.array(spanSchema),
      /** Spans that are furniture although they look like the article. */
      dropped: z.array(spanSchema),
    })
    .optional(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

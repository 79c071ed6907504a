import { z } from 'zod';

/** A passage of the article: half-open UTF-16 indices into its text as given, so `text.slice(start, end)` is the passage. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** A span together with the passage it stands for. */
export const passageSchema = spanSchema.extend({ text: z.string() });
export type Passage = z.infer<typeof passageSchema>;

import { articleInputSchema, blockSchema, plainDateSchema } from '@quoth/quiz-core/schema';
import { z } from 'zod';
import { isStorable } from '../lib/storable.js';
import { gradeSchema, idSchema, instantSchema, shownToPlayersSchema } from './common.js';

/** Bounds on what people type about an article, in UTF-16 units. `body` bounds the text before it is judged. */
const articleLimits = {
  title: 300,
  byline: 200,
  source: 200,
  url: 2000,
  body: 1_000_000,
  corrections: 2000,
} as const;

const limitedUrl = z
  .url({ protocol: /^https?$/ })
  .max(articleLimits.url)
  .refine(isStorable);
const line = (most: number) => z.string().trim().min(1).max(most).refine(isStorable);

const correctionsSchema = articleInputSchema.shape.corrections.unwrap();
const limitedCorrections = correctionsSchema.refine(
  ({ kept, dropped }) => kept.length + dropped.length <= articleLimits.corrections,
);

/** `ticket` is made by the client; `article.progress` is asked with it while the engine works. */
export const articleSubmitSchema = z.object({
  ticket: z.uuid(),
  text: z.string().max(articleLimits.body),
  title: line(articleLimits.title).optional(),
  byline: line(articleLimits.byline).optional(),
  source: line(articleLimits.source).optional(),
  url: limitedUrl.optional(),
  publishedOn: plainDateSchema.optional(),
  shownToPlayers: shownToPlayersSchema,
});
export type ArticleSubmit = z.infer<typeof articleSubmitSchema>;

/** What is left out stays as it is; null takes a value away. */
export const articleReviseSchema = z.object({
  id: idSchema,
  ticket: z.uuid(),
  corrections: limitedCorrections.optional(),
  title: line(articleLimits.title).nullable().optional(),
  byline: line(articleLimits.byline).nullable().optional(),
  source: line(articleLimits.source).nullable().optional(),
  url: limitedUrl.nullable().optional(),
  publishedOn: plainDateSchema.nullable().optional(),
  shownToPlayers: shownToPlayersSchema.optional(),
});
export type ArticleRevise = z.infer<typeof articleReviseSchema>;

export const progressSchema = z.object({ done: z.int().min(0), of: z.int().min(1) });
export type Progress = z.infer<typeof progressSchema>;

export const articleCardSchema = z.object({
  id: idSchema,
  /** The title, else the first sentence of the body, cut at a word. */
  headline: z.string(),
  source: z.string().optional(),
  publishedOn: plainDateSchema.optional(),
  createdAt: instantSchema,
  readingMinutes: z.int().min(1),
  grade: gradeSchema,
  /** The newest edition of its quiz set. */
  editionId: idSchema,
  questionCount: z.int().min(1),
});
export type ArticleCard = z.infer<typeof articleCardSchema>;

/** Everything about an article, for its owner. Spans of `blocks` and `corrections` point into `text`. */
export const articleViewSchema = articleCardSchema.extend({
  title: z.string().optional(),
  byline: z.string().optional(),
  url: z.string().optional(),
  text: z.string(),
  blocks: z.array(blockSchema),
  corrections: correctionsSchema,
  shownToPlayers: shownToPlayersSchema,
  /** The date the text gives away, while its owner has given none. */
  proposedPublishedOn: plainDateSchema.nullable(),
});
export type ArticleView = z.infer<typeof articleViewSchema>;

import { blockSchema, plainDateSchema } from '@quoth/quiz-core/schema';
import { z } from 'zod';
import { gradeSchema, idSchema, shownToPlayersSchema } from './common.js';

export const editionCardSchema = z.object({
  id: idSchema,
  headline: z.string(),
  source: z.string().optional(),
  byline: z.string().optional(),
  url: z.string().optional(),
  publishedOn: plainDateSchema.optional(),
  readingMinutes: z.int().min(1),
  grade: gradeSchema,
  questionCount: z.int().min(1),
  shownToPlayers: shownToPlayersSchema,
  /** The caller owns it. */
  mine: z.boolean(),
  /** It is the installation's own and belongs to nobody. */
  sample: z.boolean(),
});
export type EditionCard = z.infer<typeof editionCardSchema>;

/** The article of an edition, for whoever may read it whole. */
export const editionArticleSchema = z.object({ text: z.string(), blocks: z.array(blockSchema) });
export type EditionArticle = z.infer<typeof editionArticleSchema>;

export const leaderboardSchema = z.object({
  /** The best twenty, and the caller's own when it stands lower. Equal points share a rank. */
  entries: z.array(z.object({ rank: z.int().min(1), nickname: z.string(), points: z.int().min(0), mine: z.boolean() })),
  /** How many finished scoring plays carry a nickname. */
  players: z.int().min(0),
});
export type Leaderboard = z.infer<typeof leaderboardSchema>;

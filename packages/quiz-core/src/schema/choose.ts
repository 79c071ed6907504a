import { z } from 'zod';
import { askKindSchema, questionSchema } from './question.js';

export const chooseOptionsSchema = z.object({
  /** How many questions are wanted. */
  count: z.int().min(1).max(100),
  /** Only these kinds of asking; all when left out. */
  kinds: z.array(askKindSchema).optional(),
  seed: z.string().max(200),
});
export type ChooseOptions = z.infer<typeof chooseOptionsSchema>;

/** What `quoth make` prints: `short` stands when fewer good questions could be made than were asked for. */
export const madeQuizSchema = z.object({
  id: z.string(),
  questions: z.array(questionSchema),
  short: z.object({ asked: z.int(), made: z.int(), because: z.string() }).optional(),
});
export type MadeQuiz = z.infer<typeof madeQuizSchema>;

import { chooseOptionsSchema } from '@quoth/quiz-core/schema';
import { z } from 'zod';

/** Settings of a quiz set, copied into each edition. `choose` says how the engine chose; left out when people wrote it all. */
export const quizSettingsSchema = z.object({ choose: chooseOptionsSchema.optional() });
export type QuizSettings = z.infer<typeof quizSettingsSchema>;

import { answerSchema, markSchema, playerQuestionSchema, revealSchema } from '@quoth/quiz-core/schema';
import { z } from 'zod';
import { isStorable } from '../lib/storable.js';
import { idSchema } from './common.js';

/** Bounds on a nickname, in characters as people count them. */
export const nicknameLimits = { least: 2, most: 20 } as const;

/** A question of an edition, by its place in the play (0 is the first). */
export const playQuestionSchema = z.object({ playId: idSchema, position: z.int().min(0).max(1000) });
export type PlayQuestion = z.infer<typeof playQuestionSchema>;

export const playAnswerSchema = z.object({
  playId: idSchema,
  questionId: idSchema,
  /** One for now: a play takes one answer to a question. */
  attempt: z.literal(1),
  answer: answerSchema.refine(isStorable),
});
export type PlayAnswer = z.infer<typeof playAnswerSchema>;

/** The bound is loose: `nickname-length` tells people the real one. */
export const playFinishSchema = z.object({ playId: idSchema, nickname: z.string().max(200).optional() });
export type PlayFinish = z.infer<typeof playFinishSchema>;

export const playStateSchema = z.object({
  id: idSchema,
  editionId: idSchema,
  purpose: z.enum(['score', 'missed']),
  total: z.int().min(1),
  answered: z.int().min(0),
  /** What each answered question earned, in order of the questions; credit is 0..1. */
  results: z.array(z.object({ questionId: idSchema, credit: z.number().min(0).max(1) })),
  points: z.int().min(0),
  finished: z.boolean(),
  nickname: z.string().nullable(),
  /** The first question without an answer; null when all have one. */
  question: playerQuestionSchema.nullable(),
});
export type PlayState = z.infer<typeof playStateSchema>;

/** An answered question, with everything its player may know now. */
export const reviewItemSchema = z.object({
  question: playerQuestionSchema,
  answer: answerSchema,
  mark: markSchema,
  points: z.int().min(0),
  reveal: revealSchema,
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

export const playAnsweredSchema = z.object({
  /** `already`: this question had an answer; `item` is what was recorded first. */
  recorded: z.enum(['now', 'already']),
  item: reviewItemSchema,
  state: playStateSchema,
});
export type PlayAnswered = z.infer<typeof playAnsweredSchema>;

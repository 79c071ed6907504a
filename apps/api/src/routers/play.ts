import { playerQuestionSchema } from '@quoth/quiz-core/schema';
import { z } from 'zod';
import { idSchema } from '../dto/common.js';
import {
  playAnsweredSchema,
  playAnswerSchema,
  playFinishSchema,
  playQuestionSchema,
  playStateSchema,
  reviewItemSchema,
} from '../dto/play.js';
import * as play from '../services/play/index.js';
import { procedure, router } from './trpc.js';

const ofEdition = z.object({ editionId: idSchema });
const ofPlay = z.object({ playId: idSchema });

export const playRouter = router({
  start: procedure
    .input(ofEdition)
    .output(playStateSchema)
    .mutation(({ ctx, input }) => play.start({ ctx, input })),

  current: procedure
    .input(ofEdition)
    .output(playStateSchema.nullable())
    .query(({ ctx, input }) => play.current({ ctx, input })),

  get: procedure
    .input(ofPlay)
    .output(playStateSchema)
    .query(({ ctx, input }) => play.get({ ctx, input })),

  question: procedure
    .input(playQuestionSchema)
    .output(playerQuestionSchema)
    .query(({ ctx, input }) => play.question({ ctx, input })),

  answer: procedure
    .input(playAnswerSchema)
    .output(playAnsweredSchema)
    .mutation(({ ctx, input }) => play.answer({ ctx, input })),

  finish: procedure
    .input(playFinishSchema)
    .output(playStateSchema)
    .mutation(({ ctx, input }) => play.finish({ ctx, input })),

  review: procedure
    .input(ofPlay)
    .output(z.array(reviewItemSchema))
    .query(({ ctx, input }) => play.review({ ctx, input })),

  again: procedure
    .input(ofPlay)
    .output(playStateSchema)
    .mutation(({ ctx, input }) => play.again({ ctx, input })),

  leave: procedure
    .input(ofPlay)
    .output(z.object({ left: z.literal(true) }))
    .mutation(({ ctx, input }) => play.leave({ ctx, input })),
});

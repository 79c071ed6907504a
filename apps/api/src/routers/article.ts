import { z } from 'zod';
import {
  articleCardSchema,
  articleReviseSchema,
  articleSubmitSchema,
  articleViewSchema,
  progressSchema,
} from '../dto/article.js';
import { idSchema } from '../dto/common.js';
import * as article from '../services/article/index.js';
import { procedure, router } from './trpc.js';

export const articleRouter = router({
  submit: procedure
    .input(articleSubmitSchema)
    .output(articleViewSchema)
    .mutation(({ ctx, input }) => article.submit({ ctx, input })),

  progress: procedure
    .input(z.object({ ticket: z.uuid() }))
    .output(progressSchema.nullable())
    .query(({ ctx, input }) => article.progress({ ctx, input })),

  mine: procedure
    .input(z.void())
    .output(z.array(articleCardSchema))
    .query(({ ctx }) => article.mine({ ctx })),

  get: procedure
    .input(z.object({ id: idSchema }))
    .output(articleViewSchema)
    .query(({ ctx, input }) => article.get({ ctx, input })),

  revise: procedure
    .input(articleReviseSchema)
    .output(articleViewSchema)
    .mutation(({ ctx, input }) => article.revise({ ctx, input })),

  remove: procedure
    .input(z.object({ id: idSchema }))
    .output(z.object({ removed: z.literal(true) }))
    .mutation(({ ctx, input }) => article.remove({ ctx, input })),
});

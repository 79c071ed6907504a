import { z } from 'zod';
import { idSchema } from '../dto/common.js';
import { editionArticleSchema, editionCardSchema, leaderboardSchema } from '../dto/edition.js';
import * as edition from '../services/edition/index.js';
import { procedure, router } from './trpc.js';

export const editionRouter = router({
  samples: procedure
    .input(z.void())
    .output(z.array(editionCardSchema))
    .query(({ ctx }) => edition.samples({ ctx })),

  get: procedure
    .input(z.object({ id: idSchema }))
    .output(editionCardSchema)
    .query(({ ctx, input }) => edition.get({ ctx, input })),

  article: procedure
    .input(z.object({ id: idSchema }))
    .output(editionArticleSchema)
    .query(({ ctx, input }) => edition.article({ ctx, input })),

  leaderboard: procedure
    .input(z.object({ id: idSchema }))
    .output(leaderboardSchema)
    .query(({ ctx, input }) => edition.leaderboard({ ctx, input })),
});

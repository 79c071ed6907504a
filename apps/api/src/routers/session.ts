import { z } from 'zod';
import * as session from '../services/session/index.js';
import { procedure, router } from '../trpc.js';

export const sessionRouter = router({
  forget: procedure
    .input(z.void())
    .output(z.object({ forgotten: z.literal(true) }))
    .mutation(({ ctx }) => session.forget({ ctx })),
});

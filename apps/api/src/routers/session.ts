import { z } from 'zod';
import * as session from '../services/session/index.js';
import { procedure, router } from './trpc.js';

export const sessionRouter = router({
  forget: procedure
    // An unbatched POST without a body is no JSON: such a client sends {}.
    .input(z.object({}).optional())
    .output(z.object({ forgotten: z.literal(true) }))
    .mutation(({ ctx }) => session.forget({ ctx })),
});

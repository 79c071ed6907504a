import { articleRouter } from './routers/article.js';
import { editionRouter } from './routers/edition.js';
import { playRouter } from './routers/play.js';
import { sessionRouter } from './routers/session.js';
import { router } from './routers/trpc.js';

export type { Reason, ReasonCode } from './lib/errors.js';

/** Everything a client can call. */
export const appRouter = router({
  article: articleRouter,
  edition: editionRouter,
  play: playRouter,
  session: sessionRouter,
});
export type AppRouter = typeof appRouter;

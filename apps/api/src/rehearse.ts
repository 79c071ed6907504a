import { type Database, transact } from '@quoth/db';
import type { Logger } from 'pino';
import { createLru } from './lib/lru.js';
import { findView } from './services/article/find-view.js';
import { makeQuiz } from './services/article/make-quiz.js';
import { type NewArticle, storeArticle } from './services/article/store-article.js';
import type { App, Context } from './services/context.js';
import { start } from './services/play/start.js';
import { createQuestionCache } from './services/play/stored/question-cache.js';
import { createGuest } from './services/session/guest.js';

/** After so many rounds the engine's thread, the database and what lies between them work at their usual speed. */
const rounds = 4;

/** Ends a rehearsal's transaction, so that nothing of it stays. */
class TakenBack extends Error {}

/**
 * Does with these texts what a guest has done with an article, from the quiz that is made to the play that is begun, and takes all of it
 * back: nobody's article or play is the first that the engine and the database meet.
 */
export async function rehearse(app: App, log: Logger, texts: readonly string[]): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) await rehearseWith(app, log, text);
  }
}

async function rehearseWith(app: App, log: Logger, text: string): Promise<void> {
  const id = app.newId();
  const article: Omit<NewArticle, 'ownerId'> = {
    ...{ id, text, corrections: { kept: [], dropped: [] }, shownToPlayers: 'evidence' },
    ...{ title: null, byline: null, source: null, url: null, publishedOn: null },
  };
  // Made before the transaction begins: the embedded database has one connection, and others are waiting for it.
  const quiz = await makeQuiz(app, article);
  await transact(app.db, async (tx) => {
    const ctx = asGuest(app, log, tx);
    const ownerId = await ctx.guest.findOrMake();
    await storeArticle(app, tx, { ...article, ownerId }, quiz);
    const view = await findView(ctx, id);
    if (view) await start({ ctx, input: { editionId: view.editionId } });
    throw new TakenBack();
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

/** What a browser that was never here gets, inside a transaction; it fills nobody's cache. */
function asGuest(app: App, log: Logger, tx: Database): Context {
  const own: App = { ...app, db: tx, guests: createLru(1), plays: createLru(1), questions: createQuestionCache(100) };
  const guest = createGuest({ app: own, cookies: undefined, secure: false, setCookie: () => {} });
  return { ...own, guest, request: { id: 'rehearsal', log, sameOrigin: true, address: null } };
}

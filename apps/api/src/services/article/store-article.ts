import { article, type Database, quizSet, quizSetArticle, type ShownToPlayers } from '@quoth/db';
import type { App } from '../context.js';
import { publish } from '../quiz/publish.js';
import { headlineOf } from './headline.js';
import { hashText, type Quiz, type ReadAs } from './make-quiz.js';

/** A new article with everything people said about it. */
export interface NewArticle extends ReadAs {
  readonly ownerId: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly shownToPlayers: ShownToPlayers;
}

/**
 * Stores an article with its quiz set and first edition, inside the transaction it is given.
 *
 * @returns false, with nothing changed, when an article of this id is there already.
 */
export async function storeArticle(
  app: Pick<App, 'now' | 'newId'>,
  tx: Database,
  given: NewArticle,
  { made, choose }: Quiz,
): Promise<boolean> {
  const { ownerId } = given;
  const at = app.now();
  const title = headlineOf(given.title, made.opening);
  const stored = await tx
    .insert(article)
    .values({ ...given, ...storedOf(made), textHash: hashText(given.text), createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: article.id })
    .returning({ id: article.id });
  if (stored.length === 0) return false;
  const set = { id: app.newId(), ownerId, title };
  await tx.insert(quizSet).values({ ...set, settings: { choose }, createdAt: at, updatedAt: at });
  await tx.insert(quizSetArticle).values({ quizSetId: set.id, articleId: given.id, position: 0 });
  await publish({ app, tx, set, choose, questions: made.questions });
  return true;
}

/** The columns of an article that come from reading it. */
export function storedOf({ language, blocks, datedByText, grade, minutes }: Quiz['made']) {
  return { language, blocks: [...blocks], datedByText, grade, readingMinutes: minutes };
}

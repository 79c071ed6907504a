import { article, quizSet, quizSetArticle, transact } from '@quoth/db';
import { and, eq, inArray } from 'drizzle-orm';
import { NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';

/** Deletes an article of the caller's with its quiz set, all its editions, and every play of them. @throws `NotFound` */
export async function remove({ ctx, input }: { ctx: Context; input: { id: string } }): Promise<{ removed: true }> {
  const ownerId = await ctx.guest.find();
  const mine = ownerId === null ? undefined : and(eq(article.id, input.id), eq(article.ownerId, ownerId));
  const removed =
    mine &&
    (await transact(ctx.db, async (tx) => {
      const sets = tx
        .select({ id: quizSetArticle.quizSetId })
        .from(quizSetArticle)
        .innerJoin(article, eq(article.id, quizSetArticle.articleId))
        .where(mine);
      await tx.delete(quizSet).where(inArray(quizSet.id, sets));
      return tx.delete(article).where(mine).returning({ id: article.id });
    }));
  if (!removed?.length) throw new NotFound({ code: 'not-found', params: { what: 'article' } });
  return { removed: true };
}

import { article } from '@quoth/db';
import { eq } from 'drizzle-orm';
import type { ArticleCard } from '../../dto/article.js';
import type { Context } from '../context.js';
import { findPublished } from '../quiz/find-published.js';
import { articleCard } from './article-card.js';

/** The caller's articles, the newest first. */
export async function mine({ ctx }: { ctx: Context }): Promise<ArticleCard[]> {
  const ownerId = await ctx.guest.find();
  if (ownerId === null) return [];
  const published = await findPublished(ctx.db, eq(article.ownerId, ownerId));
  return published
    .sort(
      (a, b) => b.article.createdAt.getTime() - a.article.createdAt.getTime() || (a.article.id < b.article.id ? 1 : -1),
    )
    .map(articleCard);
}

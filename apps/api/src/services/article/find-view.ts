import { article } from '@quoth/db';
import { and, eq } from 'drizzle-orm';
import type { ArticleView } from '../../dto/article.js';
import { withoutNulls } from '../../lib/without-nulls.js';
import type { Context } from '../context.js';
import { findPublished } from '../quiz/find-published.js';
import { articleCard } from './article-card.js';

/** @returns everything about an article, or null when there is none of this id or it is not the caller's. */
export async function findView({ db, guest }: Context, id: string): Promise<ArticleView | null> {
  const ownerId = await guest.find();
  if (ownerId === null) return null;
  const mine = and(eq(article.id, id), eq(article.ownerId, ownerId));
  const [published] = await findPublished(db, mine);
  const [long] = await db.select({ text: article.text, blocks: article.blocks }).from(article).where(mine);
  if (!published || !long) return null;
  const { title, byline, url, corrections, shownToPlayers, publishedOn, datedByText } = published.article;
  return {
    ...articleCard(published),
    ...withoutNulls({ title, byline, url }),
    ...long,
    corrections,
    shownToPlayers,
    proposedPublishedOn: publishedOn === null ? datedByText : null,
  };
}

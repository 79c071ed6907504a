import { article } from '@quoth/db';
import { isNull } from 'drizzle-orm';
import type { EditionCard } from '../../dto/edition.js';
import type { Context } from '../context.js';
import { findPublished } from '../quiz/find-published.js';
import { editionCard } from './edition-card.js';

/** The newest edition of each article that belongs to nobody, the newest article first. */
export async function samples({ ctx }: { ctx: Context }): Promise<EditionCard[]> {
  const published = await findPublished(ctx.db, isNull(article.ownerId));
  return published
    .sort((a, b) => b.article.createdAt.getTime() - a.article.createdAt.getTime())
    .map((each) => editionCard(each, null));
}

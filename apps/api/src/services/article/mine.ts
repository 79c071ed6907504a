import type { Context } from '../../context.js';
import type { ArticleCard } from '../../dto/article.js';

export async function mine(_: { ctx: Context }): Promise<ArticleCard[]> {
  throw new Error('article.mine cannot be served yet');
}

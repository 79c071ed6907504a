import type { Context } from '../../context.js';
import type { ArticleView } from '../../dto/article.js';

export async function get(_: { ctx: Context; input: { id: string } }): Promise<ArticleView> {
  throw new Error('article.get cannot be served yet');
}

import type { Context } from '../../context.js';
import type { ArticleRevise, ArticleView } from '../../dto/article.js';

export async function revise(_: { ctx: Context; input: ArticleRevise }): Promise<ArticleView> {
  throw new Error('article.revise cannot be served yet');
}

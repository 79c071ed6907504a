import type { Context } from '../../context.js';
import type { ArticleSubmit, ArticleView } from '../../dto/article.js';

export async function submit(_: { ctx: Context; input: ArticleSubmit }): Promise<ArticleView> {
  throw new Error('article.submit cannot be served yet');
}

import type { Context } from '../../context.js';
import type { EditionArticle } from '../../dto/edition.js';

export async function article(_: { ctx: Context; input: { id: string } }): Promise<EditionArticle> {
  throw new Error('edition.article cannot be served yet');
}

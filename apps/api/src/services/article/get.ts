import type { ArticleView } from '../../dto/article.js';
import { NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { findView } from './find-view.js';

/** An article, for its owner. @throws `NotFound` for everybody else too, so that ids say nothing. */
export async function get({ ctx, input }: { ctx: Context; input: { id: string } }): Promise<ArticleView> {
  const view = await findView(ctx, input.id);
  if (!view) throw new NotFound({ code: 'not-found', params: { what: 'article' } });
  return view;
}

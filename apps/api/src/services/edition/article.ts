import * as db from '@quoth/db';
import { eq } from 'drizzle-orm';
import type { EditionArticle } from '../../dto/edition.js';
import { NotAllowed, NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { editionCard } from './edition-card.js';
import { findEdition } from './find-edition.js';

/** The whole article of an edition. @throws `NotFound`, `NotAllowed` unless it is shown whole or is the caller's. */
export async function article({ ctx, input }: { ctx: Context; input: { id: string } }): Promise<EditionArticle> {
  const published = await findEdition(ctx.db, input.id);
  const { mine, shownToPlayers } = editionCard(published, await ctx.guest.find());
  if (!mine && shownToPlayers !== 'whole') throw new NotAllowed({ code: 'article-is-private', params: {} });
  const [row] = await ctx.db
    .select({ text: db.article.text, blocks: db.article.blocks })
    .from(db.article)
    .where(eq(db.article.id, published.article.id));
  if (!row) throw new NotFound({ code: 'not-found', params: { what: 'edition' } });
  return row;
}

import type { EditionCard } from '../../dto/edition.js';
import type { Context } from '../context.js';
import { editionCard } from './edition-card.js';
import { findEdition } from './find-edition.js';

/** An edition, for whoever has its link. @throws `NotFound` */
export async function get({ ctx, input }: { ctx: Context; input: { id: string } }): Promise<EditionCard> {
  return editionCard(await findEdition(ctx.db, input.id), await ctx.guest.find());
}

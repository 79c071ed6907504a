import type { Context } from '../../context.js';
import type { EditionCard } from '../../dto/edition.js';

export async function get(_: { ctx: Context; input: { id: string } }): Promise<EditionCard> {
  throw new Error('edition.get cannot be served yet');
}

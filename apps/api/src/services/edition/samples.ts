import type { Context } from '../../context.js';
import type { EditionCard } from '../../dto/edition.js';

export async function samples(_: { ctx: Context }): Promise<EditionCard[]> {
  throw new Error('edition.samples cannot be served yet');
}

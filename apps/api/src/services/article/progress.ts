import type { Progress } from '../../dto/article.js';
import type { Context } from '../context.js';

/** How far the engine is with the article of a ticket; null when it is not at work on it here. */
export async function progress({ ctx, input }: { ctx: Context; input: { ticket: string } }): Promise<Progress | null> {
  return ctx.progress.get(input.ticket);
}

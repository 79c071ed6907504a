import type { Context } from '../../context.js';
import type { Progress } from '../../dto/article.js';

export async function progress(_: { ctx: Context; input: { ticket: string } }): Promise<Progress | null> {
  throw new Error('article.progress cannot be served yet');
}

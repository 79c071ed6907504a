import type { Context } from '../../context.js';

export async function remove(_: { ctx: Context; input: { id: string } }): Promise<{ removed: true }> {
  throw new Error('article.remove cannot be served yet');
}

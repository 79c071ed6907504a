import type { Context } from '../../context.js';

export async function leave(_: { ctx: Context; input: { playId: string } }): Promise<{ left: true }> {
  throw new Error('play.leave cannot be served yet');
}

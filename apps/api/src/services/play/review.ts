import type { Context } from '../../context.js';
import type { ReviewItem } from '../../dto/play.js';

export async function review(_: { ctx: Context; input: { playId: string } }): Promise<ReviewItem[]> {
  throw new Error('play.review cannot be served yet');
}

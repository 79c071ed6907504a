import type { Context } from '../../context.js';
import type { Leaderboard } from '../../dto/edition.js';

export async function leaderboard(_: { ctx: Context; input: { id: string } }): Promise<Leaderboard> {
  throw new Error('edition.leaderboard cannot be served yet');
}

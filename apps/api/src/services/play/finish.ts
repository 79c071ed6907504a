import { play } from '@quoth/db';
import { eq } from 'drizzle-orm';
import type { PlayFinish, PlayState } from '../../dto/play.js';
import type { Context } from '../context.js';
import { get } from './get.js';
import { acceptNickname } from './nickname/accept-nickname.js';
import { requireAllAnswered } from './require-all-answered.js';
import { loadPlay } from './stored/load-play.js';

/**
 * Closes a play. A nickname, given now or later, enters a scoring play in its edition's leaderboard; a repeat of missed
 * questions has none.
 *
 * @throws `NotFound`, `Conflict` not-all-answered, `Invalid` nickname-...
 */
export async function finish({ ctx, input }: { ctx: Context; input: PlayFinish }): Promise<PlayState> {
  const loaded = await loadPlay(ctx, input.playId);
  requireAllAnswered(loaded);
  const { id, purpose, finishedAt, nickname } = loaded.row;
  const named = input.nickname === undefined ? nickname : acceptNickname(input.nickname);
  await ctx.db
    .update(play)
    .set({ finishedAt: finishedAt ?? ctx.now(), nickname: purpose === 'score' ? named : null })
    .where(eq(play.id, id));
  return get({ ctx, input: { playId: id } });
}

import type { PlayState } from '../../dto/play.js';
import type { Context } from '../context.js';
import { get } from './get.js';
import { findScorePlay } from './stored/find-score-play.js';

/** The caller's scoring play of an edition, open or finished; null when there is none. */
export async function current({
  ctx,
  input,
}: {
  ctx: Context;
  input: { editionId: string };
}): Promise<PlayState | null> {
  const principalId = await ctx.guest.find();
  const playId = principalId && (await findScorePlay(ctx.db, input.editionId, principalId));
  return playId ? get({ ctx, input: { playId } }) : null;
}

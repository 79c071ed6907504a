import type { PlayState } from '../../dto/play.js';
import type { Context } from '../context.js';
import { playState } from './shown/play-state.js';
import { loadPlay } from './stored/load-play.js';

/** A play of the caller's. @throws `NotFound` */
export async function get({ ctx, input }: { ctx: Context; input: { playId: string } }): Promise<PlayState> {
  return playState(await loadPlay(ctx, input.playId));
}

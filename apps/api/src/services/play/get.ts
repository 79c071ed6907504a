import type { Context } from '../../context.js';
import type { PlayState } from '../../dto/play.js';

export async function get(_: { ctx: Context; input: { playId: string } }): Promise<PlayState> {
  throw new Error('play.get cannot be served yet');
}

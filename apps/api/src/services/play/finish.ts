import type { Context } from '../../context.js';
import type { PlayFinish, PlayState } from '../../dto/play.js';

export async function finish(_: { ctx: Context; input: PlayFinish }): Promise<PlayState> {
  throw new Error('play.finish cannot be served yet');
}

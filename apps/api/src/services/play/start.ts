import type { Context } from '../../context.js';
import type { PlayState } from '../../dto/play.js';

export async function start(_: { ctx: Context; input: { editionId: string } }): Promise<PlayState> {
  throw new Error('play.start cannot be served yet');
}

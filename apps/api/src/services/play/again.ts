import type { Context } from '../../context.js';
import type { PlayState } from '../../dto/play.js';

export async function again(_: { ctx: Context; input: { playId: string } }): Promise<PlayState> {
  throw new Error('play.again cannot be served yet');
}

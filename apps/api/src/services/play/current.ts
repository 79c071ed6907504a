import type { Context } from '../../context.js';
import type { PlayState } from '../../dto/play.js';

export async function current(_: { ctx: Context; input: { editionId: string } }): Promise<PlayState | null> {
  throw new Error('play.current cannot be served yet');
}

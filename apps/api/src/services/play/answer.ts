import type { Context } from '../../context.js';
import type { PlayAnswer, PlayAnswered } from '../../dto/play.js';

export async function answer(_: { ctx: Context; input: PlayAnswer }): Promise<PlayAnswered> {
  throw new Error('play.answer cannot be served yet');
}

import type { PlayerQuestion } from '@quoth/quiz-core/schema';
import type { Context } from '../../context.js';
import type { PlayQuestion } from '../../dto/play.js';

export async function question(_: { ctx: Context; input: PlayQuestion }): Promise<PlayerQuestion> {
  throw new Error('play.question cannot be served yet');
}

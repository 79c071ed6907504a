import { answer } from '@quoth/db';
import { eq } from 'drizzle-orm';
import type { ReviewItem } from '../../dto/play.js';
import type { Context } from '../context.js';
import { reviewItem } from './shown/review-item.js';
import { loadPlay } from './stored/load-play.js';

/** The answered questions of a play of the caller's, in order, with what proves their keys. @throws `NotFound` */
export async function review({ ctx, input }: { ctx: Context; input: { playId: string } }): Promise<ReviewItem[]> {
  const { places, row } = await loadPlay(ctx, input.playId);
  const recorded = await ctx.db
    .select({
      versionId: answer.questionVersionId,
      payload: answer.payload,
      mark: answer.mark,
      points: answer.points,
    })
    .from(answer)
    .where(eq(answer.playId, row.id));
  const byVersion = new Map(recorded.map((each) => [each.versionId, each]));
  return places.flatMap(({ versionId, question }) => {
    const own = byVersion.get(versionId);
    return own ? [reviewItem(question, own)] : [];
  });
}

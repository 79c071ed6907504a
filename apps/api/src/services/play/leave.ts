import { play } from '@quoth/db';
import { and, eq, isNull } from 'drizzle-orm';
import { NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';

/**
 * "Not you? Start afresh": the caller no longer sees any of their plays of this play's edition, and the next start is a new
 * one. What was entered in the leaderboard stays there.
 *
 * @throws `NotFound`
 */
export async function leave({ ctx, input }: { ctx: Context; input: { playId: string } }): Promise<{ left: true }> {
  const principalId = await ctx.guest.find();
  const [row] =
    principalId === null
      ? []
      : await ctx.db
          .select({ editionId: play.editionId, principalId: play.principalId, leftAt: play.leftAt })
          .from(play)
          .where(and(eq(play.id, input.playId), eq(play.principalId, principalId)));
  if (!row) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  if (row.leftAt) return { left: true };
  await ctx.db
    .update(play)
    .set({ leftAt: ctx.now() })
    .where(and(eq(play.editionId, row.editionId), eq(play.principalId, row.principalId), isNull(play.leftAt)));
  return { left: true };
}

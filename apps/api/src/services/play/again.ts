import { play, playQuestion, transact } from '@quoth/db';
import { and, eq, isNull } from 'drizzle-orm';
import type { PlayState } from '../../dto/play.js';
import { Conflict } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { get } from './get.js';
import { requireAllAnswered } from './require-all-answered.js';
import { loadPlay } from './stored/load-play.js';

/**
 * Starts a play of the questions that earned less than full credit, apart from the score; or resumes the one that is open.
 *
 * @throws `NotFound`, `Conflict` not-all-answered, nothing-missed.
 */
export async function again({ ctx, input }: { ctx: Context; input: { playId: string } }): Promise<PlayState> {
  const loaded = await loadPlay(ctx, input.playId);
  requireAllAnswered(loaded);
  const missed = loaded.places.filter(({ earned }) => earned !== null && earned.credit < 1);
  if (missed.length === 0) throw new Conflict({ code: 'nothing-missed', params: {} });
  const { id: ofPlayId, editionId, principalId } = loaded.row;

  const playId = await transact(ctx.db, async (tx) => {
    // Two clicks at once wait for each other here, and the second finds the play of the first.
    await tx.select({ id: play.id }).from(play).where(eq(play.id, ofPlayId)).for('update');
    const [open] = await tx
      .select({ id: play.id })
      .from(play)
      .where(and(eq(play.ofPlayId, ofPlayId), isNull(play.finishedAt), isNull(play.leftAt)));
    if (open) return open.id;
    const id = ctx.newId();
    await tx.insert(play).values({ id, editionId, principalId, purpose: 'missed', ofPlayId, startedAt: ctx.now() });
    await tx
      .insert(playQuestion)
      .values(missed.map(({ versionId }, position) => ({ playId: id, position, questionVersionId: versionId })));
    return id;
  });
  return get({ ctx, input: { playId } });
}

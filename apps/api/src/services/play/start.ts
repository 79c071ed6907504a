import { edition, editionQuestion, play, playQuestion, transact } from '@quoth/db';
import { asc, eq } from 'drizzle-orm';
import type { Context } from '../../context.js';
import type { PlayState } from '../../dto/play.js';
import { NotFound } from '../../errors.js';
import { findScorePlay } from './find-score-play.js';
import { get } from './get.js';

/** Starts a scoring play of an edition, or resumes the one the caller has. @throws `NotFound` */
export async function start({ ctx, input }: { ctx: Context; input: { editionId: string } }): Promise<PlayState> {
  const { editionId } = input;
  const shown = await ctx.db
    .select({ position: editionQuestion.position, questionVersionId: editionQuestion.questionVersionId })
    .from(edition)
    .innerJoin(editionQuestion, eq(editionQuestion.editionId, edition.id))
    .where(eq(edition.id, editionId))
    .orderBy(asc(editionQuestion.position));
  if (shown.length === 0) throw new NotFound({ code: 'not-found', params: { what: 'edition' } });

  const principalId = await ctx.guest.findOrMake();
  const playId = await transact(ctx.db, async (tx) => {
    const id = ctx.newId();
    // A second tab may start at the same moment: the unique index lets one of them in, and the other resumes.
    const started = await tx
      .insert(play)
      .values({ id, editionId, principalId, purpose: 'score', startedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: play.id });
    if (started.length === 0) return findScorePlay(tx, editionId, principalId);
    await tx.insert(playQuestion).values(shown.map((each) => ({ ...each, playId: id })));
    return id;
  });
  if (playId === null) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  return get({ ctx, input: { playId } });
}

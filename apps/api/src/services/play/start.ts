import { editionQuestion, play, playQuestion } from '@quoth/db';
import { asc, eq, sql } from 'drizzle-orm';
import type { PlayState } from '../../dto/play.js';
import { NotFound } from '../../lib/errors.js';
import { prepared } from '../../lib/prepared.js';
import type { Context } from '../context.js';
import { get } from './get.js';
import { playState } from './shown/play-state.js';
import { findScorePlay } from './stored/find-score-play.js';
import { placesOf } from './stored/places-of.js';

/** Starts a scoring play of an edition, or resumes the one the caller has. @throws `NotFound` */
export async function start({ ctx, input }: { ctx: Context; input: { editionId: string } }): Promise<PlayState> {
  const { editionId } = input;
  const shown = await findQuestions(ctx.db).execute({ editionId });
  if (shown.length === 0) throw new NotFound({ code: 'not-found', params: { what: 'edition' } });

  const principalId = await ctx.guest.findOrMake();
  const row = { id: ctx.newId(), editionId, principalId, purpose: 'score', startedAt: ctx.now() } as const;
  const begun = await insertPlay(ctx.db).execute(row);
  if (begun.length === 0) {
    const playId = await findScorePlay(ctx.db, editionId, principalId);
    if (playId === null) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
    return get({ ctx, input: { playId } });
  }
  const places = await placesOf(
    ctx,
    shown.map(({ versionId }) => ({ versionId, earned: null })),
  );
  const loaded = { row: { ...row, nickname: null, finishedAt: null }, places };
  ctx.plays.set(row.id, loaded);
  return playState(loaded);
}

const findQuestions = prepared((db) =>
  db
    .select({ versionId: editionQuestion.questionVersionId })
    .from(editionQuestion)
    .where(eq(editionQuestion.editionId, sql.placeholder('editionId')))
    .orderBy(asc(editionQuestion.position))
    .prepare('find_questions_of_edition'),
);

/** A second tab may start at the same moment: the unique index lets one of them in, and the other gets no row. */
const insertPlay = prepared((db) => {
  const editionId = sql.placeholder('editionId');
  const begun = db.$with('begun').as(
    db
      .insert(play)
      .values({
        id: sql.placeholder('id'),
        editionId,
        principalId: sql.placeholder('principalId'),
        purpose: sql.placeholder('purpose'),
        startedAt: sql.placeholder('startedAt'),
      })
      .onConflictDoNothing()
      .returning({ id: play.id }),
  );
  return db
    .with(begun)
    .insert(playQuestion)
    .select(
      db
        .select({
          playId: begun.id,
          position: editionQuestion.position,
          questionVersionId: editionQuestion.questionVersionId,
        })
        .from(begun)
        .innerJoin(editionQuestion, eq(editionQuestion.editionId, editionId)),
    )
    .returning({ position: playQuestion.position })
    .prepare('insert_play');
});

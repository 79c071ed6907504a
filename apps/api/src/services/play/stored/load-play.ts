import { answer, play, playQuestion } from '@quoth/db';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { NotFound } from '../../../lib/errors.js';
import { inBatches } from '../../../lib/in-batches.js';
import { prepared } from '../../../lib/prepared.js';
import type { Context } from '../../context.js';
import type { LoadedPlay } from './loaded-play.js';
import { placesOf } from './places-of.js';

/** A play has one answer to each of its questions. */
const onlyAttempt = 1;

const playColumns = {
  id: play.id,
  editionId: play.editionId,
  principalId: play.principalId,
  purpose: play.purpose,
  nickname: play.nickname,
  startedAt: play.startedAt,
  finishedAt: play.finishedAt,
};

/** The questions of a play in order, with what their answers earned, as one JSON value: a row each would cost twice the time. */
const placesSchema = z.array(
  z.object({
    versionId: z.string(),
    earned: z.object({ credit: z.number(), points: z.int(), answeredAt: z.coerce.date() }).nullable(),
  }),
);

const findPlay = prepared((db) => {
  const earned = sql`json_build_object('credit', ${answer.credit}, 'points', ${answer.points}, 'answeredAt', ${answer.answeredAt})`;
  const place = sql`json_build_object(
    'versionId', ${playQuestion.questionVersionId},
    'earned', case when ${answer.playId} is not null then ${earned} end
  )`;
  const places = db
    .select({ list: sql`json_agg(${place} order by ${playQuestion.position})`.as('list') })
    .from(playQuestion)
    .leftJoin(
      answer,
      and(
        eq(answer.playId, playQuestion.playId),
        eq(answer.questionVersionId, playQuestion.questionVersionId),
        eq(answer.attempt, onlyAttempt),
      ),
    )
    .where(eq(playQuestion.playId, play.id))
    .as('places');
  const statement = db
    .select({ row: playColumns, list: places.list })
    .from(play)
    .crossJoinLateral(places)
    .where(and(sql`${play.id} = any(${sql.placeholder('ids')}::uuid[])`, isNull(play.leftAt)))
    .prepare('find_plays');
  return inBatches(async (playIds: readonly string[]) => {
    const found = await statement.execute({ ids: [...new Set(playIds)] });
    const byId = new Map(found.map((one) => [one.row.id, one]));
    return playIds.map((id) => byId.get(id));
  });
});

/** A play of the caller's that was not left. @throws `NotFound`: for others' plays too, so that ids say nothing. */
export async function loadPlay(ctx: Context, playId: string): Promise<LoadedPlay> {
  const principalId = await ctx.guest.find();
  const found = principalId === null ? undefined : await findPlay(ctx.db)(playId);
  if (!found || found.row.principalId !== principalId)
    throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  const loaded = { row: found.row, places: await placesOf(ctx, placesSchema.parse(found.list)) };
  ctx.plays.set(playId, loaded);
  return loaded;
}

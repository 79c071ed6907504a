import { answer, play, playQuestion } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../../context.js';
import { NotFound } from '../../errors.js';
import { prepared } from '../prepared.js';

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

/** What an answer earned, and when it came. */
export interface Earned {
  readonly credit: number;
  readonly points: number;
  readonly answeredAt: Date;
}

/** A question in its place in a play. */
export interface Place {
  readonly versionId: string;
  readonly question: Question;
  readonly earned: Earned | null;
}

/** A play with its questions in order. Those that are answered come first: nobody answers ahead. */
export interface LoadedPlay {
  readonly row: Pick<typeof play.$inferSelect, keyof typeof playColumns>;
  readonly places: readonly Place[];
}

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
  const playId = sql.placeholder('playId');
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
    .where(eq(playQuestion.playId, playId))
    .as('places');
  return db
    .select({ row: playColumns, list: places.list })
    .from(play)
    .crossJoin(places)
    .where(and(eq(play.id, playId), eq(play.principalId, sql.placeholder('principalId')), isNull(play.leftAt)))
    .prepare('find_play');
});

/** A play of the caller's that was not left. @throws `NotFound`: for others' plays too, so that ids say nothing. */
export async function loadPlay({ db, guest, questions }: Context, playId: string): Promise<LoadedPlay> {
  const principalId = await guest.find();
  const [found] = principalId === null ? [] : await findPlay(db).execute({ playId, principalId });
  if (!found) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  const list = placesSchema.parse(found.list);
  const versions = await questions.load(
    db,
    list.map(({ versionId }) => versionId),
  );
  return {
    row: found.row,
    places: list.flatMap((place, index) => {
      const question = versions[index];
      return question ? [{ ...place, question }] : [];
    }),
  };
}

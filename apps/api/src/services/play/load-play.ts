import { answer, play, playQuestion } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.js';
import { NotFound } from '../../errors.js';

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

/** A play of the caller's that was not left. @throws `NotFound`: for others' plays too, so that ids say nothing. */
export async function loadPlay(ctx: Context, playId: string): Promise<LoadedPlay> {
  const { db, guest } = ctx;
  const principalId = await guest.find();
  const rows =
    principalId === null
      ? []
      : await db
          .select({
            row: playColumns,
            versionId: playQuestion.questionVersionId,
            earned: { credit: answer.credit, points: answer.points, answeredAt: answer.answeredAt },
          })
          .from(play)
          .innerJoin(playQuestion, eq(playQuestion.playId, play.id))
          .leftJoin(
            answer,
            and(
              eq(answer.playId, play.id),
              eq(answer.questionVersionId, playQuestion.questionVersionId),
              eq(answer.attempt, onlyAttempt),
            ),
          )
          .where(and(eq(play.id, playId), eq(play.principalId, principalId), isNull(play.leftAt)))
          .orderBy(asc(playQuestion.position));
  const row = rows[0]?.row;
  if (!row) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  const questions = await ctx.questions.load(
    db,
    rows.map(({ versionId }) => versionId),
  );
  const places = rows.flatMap(({ versionId, earned }, index) => {
    const question = questions[index];
    return question ? [{ versionId, question, earned }] : [];
  });
  return { row, places };
}

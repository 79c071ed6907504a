import { answer, type Database, play, playQuestion } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.js';
import { NotFound } from '../../errors.js';

/** A play has one answer to each of its questions. */
export const onlyAttempt = 1;

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
  readonly row: typeof play.$inferSelect;
  readonly places: readonly Place[];
}

/**
 * A play of the caller's that was not left.
 *
 * @param db the transaction, inside one.
 * @throws `NotFound`: for others' plays too, so that ids say nothing.
 */
export async function loadPlay(ctx: Context, playId: string, db: Database = ctx.db): Promise<LoadedPlay> {
  const principalId = await ctx.guest.find();
  const rows =
    principalId === null
      ? []
      : await db
          .select({
            row: play,
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

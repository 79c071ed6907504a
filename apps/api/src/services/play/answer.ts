import { answer as answers } from '@quoth/db';
import { mark as markAnswer, points as pointsFor } from '@quoth/quiz-core/mark';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.js';
import type { PlayAnswer, PlayAnswered } from '../../dto/play.js';
import { Conflict, Invalid, NotFound } from '../../errors.js';
import { prepared } from '../prepared.js';
import { type LoadedPlay, loadPlay } from './load-play.js';
import { playState } from './play-state.js';
import { reviewItem } from './review-item.js';

/** Time is not a score; past an hour it says only that the player was away. */
const mostElapsedMs = 3_600_000;

/**
 * Marks and records an answer, once: sent again, or from a second tab, it returns what was recorded first. One insert is the
 * whole write, so an acknowledged answer is a committed one.
 *
 * @throws `NotFound`, `Conflict` question-ahead, `Invalid` wrong-kind.
 */
export async function answer({ ctx, input }: { ctx: Context; input: PlayAnswer }): Promise<PlayAnswered> {
  const loaded = await loadPlay(ctx, input.playId);
  const { places, row } = loaded;
  const index = places.findIndex(({ question }) => question.id === input.questionId);
  const place = places[index];
  if (!place) throw new NotFound({ code: 'not-found', params: { what: 'question' } });
  const { question, versionId } = place;
  const before = places[index - 1];
  if (before && !before.earned) throw new Conflict({ code: 'question-ahead', params: {} });
  if (question.kind !== input.answer.kind) throw new Invalid({ code: 'wrong-kind', params: {} });

  const answeredAt = ctx.now();
  // The question could be seen since the one before was answered; the first, since the play began.
  const seenAt = before?.earned?.answeredAt ?? row.startedAt;
  const mark = markAnswer(question, input.answer);
  const made: typeof answers.$inferSelect = {
    playId: row.id,
    questionVersionId: versionId,
    attempt: input.attempt,
    payload: input.answer,
    credit: mark.credit,
    points: pointsFor(mark.credit),
    mark,
    elapsedMs: Math.min(mostElapsedMs, Math.max(0, answeredAt.getTime() - seenAt.getTime())),
    answeredAt,
  };
  const inserted = place.earned ? [] : await insertAnswer(ctx.db).execute(made);
  const recorded = inserted.length > 0 ? made : await stored(ctx, made);
  const state = playState(withEarned(loaded, index, recorded));
  return { recorded: inserted.length > 0 ? 'now' : 'already', item: reviewItem(question, recorded), state };
}

const insertAnswer = prepared((db) =>
  db
    .insert(answers)
    .values({
      playId: sql.placeholder('playId'),
      questionVersionId: sql.placeholder('questionVersionId'),
      attempt: sql.placeholder('attempt'),
      payload: sql.placeholder('payload'),
      credit: sql.placeholder('credit'),
      points: sql.placeholder('points'),
      mark: sql.placeholder('mark'),
      elapsedMs: sql.placeholder('elapsedMs'),
      answeredAt: sql.placeholder('answeredAt'),
    })
    .onConflictDoNothing()
    .returning({ attempt: answers.attempt })
    .prepare('insert_answer'),
);

type Key = Pick<typeof answers.$inferInsert, 'playId' | 'questionVersionId' | 'attempt'>;

async function stored({ db }: Context, { playId, questionVersionId, attempt }: Key) {
  const [row] = await db
    .select()
    .from(answers)
    .where(
      and(eq(answers.playId, playId), eq(answers.questionVersionId, questionVersionId), eq(answers.attempt, attempt)),
    );
  if (!row) throw new NotFound({ code: 'not-found', params: { what: 'play' } });
  return row;
}

function withEarned(
  { row, places }: LoadedPlay,
  index: number,
  { credit, points, answeredAt }: Pick<typeof answers.$inferSelect, 'credit' | 'points' | 'answeredAt'>,
): LoadedPlay {
  return {
    row,
    places: places.map((place, at) => (at === index ? { ...place, earned: { credit, points, answeredAt } } : place)),
  };
}

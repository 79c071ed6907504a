import { answer as answers } from '@quoth/db';
import { mark as markAnswer, points as pointsFor } from '@quoth/quiz-core/mark';
import { and, eq } from 'drizzle-orm';
import type { PlayAnswer, PlayAnswered } from '../../dto/play.js';
import { Conflict, Invalid, NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { isAnswerTo } from './is-answer-to.js';
import { playState } from './shown/play-state.js';
import { reviewItem } from './shown/review-item.js';
import { insertAnswer } from './stored/insert-answer.js';
import { loadPlay } from './stored/load-play.js';
import type { LoadedPlay } from './stored/loaded-play.js';

/** Time is not a score; past an hour it says only that the player was away. */
const mostElapsedMs = 3_600_000;

/**
 * Marks and records an answer, once: sent again, or from a second tab, it returns what was recorded first. One insert is the
 * whole write, and the answer is acknowledged after it: an acknowledged answer is a committed one.
 *
 * @throws `NotFound`, `Conflict` question-ahead, `Invalid` wrong-kind or unfit-answer.
 */
export async function answer({ ctx, input }: { ctx: Context; input: PlayAnswer }): Promise<PlayAnswered> {
  const loaded = (await knownUpTo(ctx, input)) ?? (await loadPlay(ctx, input.playId));
  const { places, row } = loaded;
  const index = places.findIndex(({ question }) => question.id === input.questionId);
  const place = places[index];
  if (!place) throw new NotFound({ code: 'not-found', params: { what: 'question' } });
  const { question, versionId } = place;
  const before = places[index - 1];
  if (before && !before.earned) throw new Conflict({ code: 'question-ahead', params: {} });
  if (question.kind !== input.answer.kind) throw new Invalid({ code: 'wrong-kind', params: {} });
  if (!isAnswerTo(question, input.answer)) throw new Invalid({ code: 'unfit-answer', params: {} });

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
  const isNew = !place.earned && (await insertAnswer(ctx.db)(made));
  if (!isNew) {
    const after = await loadPlay(ctx, row.id);
    return { recorded: 'already', item: reviewItem(question, await stored(ctx, made)), state: playState(after) };
  }
  const after = withEarned(loaded, index, made);
  ctx.plays.set(row.id, after);
  return { recorded: 'now', item: reviewItem(question, made), state: playState(after) };
}

/**
 * The play as this process knows it, when this question comes next in it. Questions are answered in order and answers stay as
 * they are: so if the database takes this one as new, the play is just as it was known, whoever else serves it.
 */
async function knownUpTo(
  { guest, plays }: Context,
  { playId, questionId }: PlayAnswer,
): Promise<LoadedPlay | undefined> {
  const known = plays.get(playId);
  const next = known?.places.find(({ earned }) => earned === null);
  if (!known || next?.question.id !== questionId) return undefined;
  return known.row.principalId === (await guest.find()) ? known : undefined;
}

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

import { newcomerKey } from '../../lib/limits.js';
import type { Context } from '../context.js';

/** Counts a run of the engine against its caller. @throws `TooMany` too-many-requests. */
export async function countQuiz({ guest, limits, request }: Context): Promise<void> {
  const owner = await guest.find();
  await (owner === null ? limits.count('newcomersQuizzes', newcomerKey(request)) : limits.count('quizzes', owner));
}

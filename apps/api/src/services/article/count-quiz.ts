import type { Context } from '../../context.js';

/** Counts a run of the engine against its caller. @throws `TooMany` too-many-requests. */
export async function countQuiz({ guest, limits }: Context): Promise<void> {
  const owner = await guest.find();
  await (owner === null ? limits.count('newcomersQuizzes', 'all') : limits.count('quizzes', owner));
}

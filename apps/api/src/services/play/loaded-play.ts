import type { play } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import type { Context } from '../../context.js';

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
  readonly row: Omit<typeof play.$inferSelect, 'ofPlayId' | 'leftAt'>;
  readonly places: readonly Place[];
}

/** Puts the questions into their places. */
export async function placesOf(
  { db, questions }: Context,
  list: readonly Omit<Place, 'question'>[],
): Promise<readonly Place[]> {
  const found = await questions.load(
    db,
    list.map(({ versionId }) => versionId),
  );
  return list.flatMap((place, index) => {
    const question = found[index];
    return question ? [{ ...place, question }] : [];
  });
}

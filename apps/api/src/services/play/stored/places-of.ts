import type { Context } from '../../context.js';
import type { Place } from './loaded-play.js';

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

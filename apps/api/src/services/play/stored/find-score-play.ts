import { type Database, play } from '@quoth/db';
import { and, eq, isNull } from 'drizzle-orm';

/** @returns the id of the one scoring play of an edition that a principal has and has not left, or null. */
export async function findScorePlay(db: Database, editionId: string, principalId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: play.id })
    .from(play)
    .where(
      and(
        eq(play.editionId, editionId),
        eq(play.principalId, principalId),
        eq(play.purpose, 'score'),
        isNull(play.leftAt),
      ),
    );
  return row?.id ?? null;
}

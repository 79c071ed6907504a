import { answer, play } from '@quoth/db';
import { and, asc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Leaderboard } from '../../dto/edition.js';
import type { Context } from '../context.js';
import { findEdition } from './find-edition.js';

/** How many entries everybody sees. */
const shownEntries = 20;

/**
 * The best finished scoring plays of an edition whose players gave a nickname, those who left included; equal points share a
 * rank, the earlier first. `mine` is the caller's present play.
 */
export async function leaderboard({ ctx, input }: { ctx: Context; input: { id: string } }): Promise<Leaderboard> {
  await findEdition(ctx.db, input.id);
  const callerId = await ctx.guest.find();
  const points = sql<number>`coalesce(sum(${answer.points}), 0)::int`;
  const scored = ctx.db
    .select({
      nickname: sql<string>`${play.nickname}`.as('nickname'),
      principalId: play.principalId,
      leftAt: play.leftAt,
      points: points.as('points'),
      rank: sql<number>`(rank() over (order by ${points} desc))::int`.as('rank'),
      place: sql<number>`(row_number() over (order by ${points} desc, ${play.finishedAt}, ${play.id}))::int`.as(
        'place',
      ),
      players: sql<number>`(count(*) over ())::int`.as('players'),
    })
    .from(play)
    .leftJoin(answer, eq(answer.playId, play.id))
    .where(
      and(
        eq(play.editionId, input.id),
        eq(play.purpose, 'score'),
        isNotNull(play.finishedAt),
        isNotNull(play.nickname),
      ),
    )
    .groupBy(play.id)
    .as('scored');
  const isMine = callerId === null ? sql`false` : and(eq(scored.principalId, callerId), isNull(scored.leftAt));
  const rows = await ctx.db
    .select({
      rank: scored.rank,
      nickname: scored.nickname,
      points: scored.points,
      mine: sql<boolean>`${isMine}`,
      players: scored.players,
    })
    .from(scored)
    .where(or(lte(scored.place, shownEntries), isMine))
    .orderBy(asc(scored.place));
  return {
    entries: rows.map(({ rank, nickname, points: earned, mine }) => ({ rank, nickname, points: earned, mine })),
    players: rows[0]?.players ?? 0,
  };
}

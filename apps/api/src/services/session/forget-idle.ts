import { article, edition, play, principal } from '@quoth/db';
import { and, eq, exists, inArray, lt, notExists, or, sql } from 'drizzle-orm';
import type { App } from '../context.js';

/** A browser's cookie ends thirty days after its last visit. What only that cookie could reach is of no use to anybody then. */
const cookieDays = 30;

/** Others may have the link to a quiz: it stays for as long as its owner comes, or plays of it are kept. */
const ownerDays = 90;

/** Rows deleted by one statement, so that nobody waits for long behind it. */
const mostAtOnce = 500;

const day = 24 * 60 * 60 * 1_000;

/**
 * Deletes the plays of guests whose cookie has ended, and the guests themselves, unless they own an article that is in use. Done
 * again, or by two processes at once, it deletes nothing more.
 *
 * @returns how many guests were forgotten.
 */
export async function forgetIdle({ db, now }: Pick<App, 'db' | 'now'>, batch = mostAtOnce): Promise<number> {
  const dateBefore = (days: number) => new Date(now().getTime() - days * day).toISOString().slice(0, 10);
  const away = (days: number) => and(eq(principal.kind, 'guest'), lt(principal.lastSeenOn, dateBefore(days)));

  const plays = db
    .select({ id: play.id })
    .from(play)
    .innerJoin(principal, and(eq(principal.id, play.principalId), away(cookieDays)))
    .limit(batch);
  await inTurns(() => db.delete(play).where(inArray(play.id, plays)).returning({ id: play.id }));

  const owned = db.select({ one: sql`1` }).from(article).where(eq(article.ownerId, principal.id));
  const played = db
    .select({ one: sql`1` })
    .from(play)
    .innerJoin(edition, eq(edition.id, play.editionId))
    .where(eq(edition.ownerId, principal.id));
  const idle = or(and(away(cookieDays), notExists(owned)), and(away(ownerDays), exists(owned), notExists(played)));
  const guests = db.select({ id: principal.id }).from(principal).where(idle).limit(batch);
  return inTurns(() => db.delete(principal).where(inArray(principal.id, guests)).returning({ id: principal.id }));
}

/** Runs it until it deletes nothing more. @returns how much it deleted in all. */
async function inTurns(deleteSome: () => PromiseLike<readonly unknown[]>): Promise<number> {
  let all = 0;
  for (;;) {
    const { length } = await deleteSome();
    if (length === 0) return all;
    all += length;
  }
}

import { isDeepStrictEqual } from 'node:util';
import { article, type Database, quizSet, quizSetArticle, transact } from '@quoth/db';
import type { Span } from '@quoth/quiz-core/schema';
import { and, eq } from 'drizzle-orm';
import type { ArticleRevise, ArticleView } from '../../dto/article.js';
import { Conflict, Invalid, NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { publish } from '../quiz/publish.js';
import { countQuiz } from './count-quiz.js';
import { get } from './get.js';
import { headlineOf } from './headline.js';
import { judgeMade } from './judge-text.js';
import { makeQuiz, type Quiz } from './make-quiz.js';
import { storedOf } from './store-article.js';

type ArticleRow = typeof article.$inferSelect;

/** How often a revision begins anew when others were faster: people click faster than an article is read. */
const tries = 5;

/**
 * Changes what is known of an article of the caller's. The engine reads it again where that can make another quiz; then
 * there is a new edition if the questions differ, and old editions and their plays stay.
 *
 * @throws `NotFound`, `Invalid` (corrections that leave nothing to ask: nothing is changed), `Conflict` when others kept
 *   changing the article meanwhile.
 */
export async function revise({ ctx, input }: { ctx: Context; input: ArticleRevise }): Promise<ArticleView> {
  for (let attempt = 0; attempt < tries; attempt++) {
    if (await reviseOnce(ctx, input)) return get({ ctx, input });
  }
  throw new Conflict({ code: 'changed-meanwhile', params: {} });
}

/** @returns false, with nothing changed, when the article was changed between reading and writing it. */
async function reviseOnce(ctx: Context, { id, ticket, ...changes }: ArticleRevise): Promise<boolean> {
  const before = await findMine(ctx, id);
  checkSpans([...(changes.corrections?.kept ?? []), ...(changes.corrections?.dropped ?? [])], before.text);
  const after: ArticleRow = { ...before, ...definedOf(changes) };
  const readsAs = ({ title, publishedOn, corrections }: ArticleRow) => ({ title, publishedOn, corrections });
  const readAgain = !isDeepStrictEqual(readsAs(before), readsAs(after));
  if (readAgain) await countQuiz(ctx);
  const quiz = readAgain ? await ctx.progress.follow(ticket, (tell) => makeQuiz(ctx, after, tell)) : null;
  const unfit = quiz && judgeMade(quiz.made);
  if (unfit) throw new Invalid(unfit);

  return transact(ctx.db, async (tx) => {
    const [updated] = await tx
      .update(article)
      .set({ ...after, ...(quiz ? storedOf(quiz.made) : {}), updatedAt: later(before.updatedAt, ctx.now()) })
      .where(and(eq(article.id, id), eq(article.updatedAt, before.updatedAt)))
      .returning({ id: article.id });
    if (!updated) return false;
    if (quiz) await republish(ctx, tx, after, quiz);
    return true;
  });
}

async function republish(ctx: Context, tx: Database, { id, title }: ArticleRow, { made, choose }: Quiz): Promise<void> {
  const [set] = await tx
    .select({ id: quizSet.id, ownerId: quizSet.ownerId })
    .from(quizSet)
    .innerJoin(quizSetArticle, eq(quizSetArticle.quizSetId, quizSet.id))
    .where(eq(quizSetArticle.articleId, id));
  if (!set) throw new Error('an article has no quiz set');
  const headline = headlineOf(title, made.opening);
  await publish({ app: ctx, tx, set: { ...set, title: headline }, choose, questions: made.questions });
}

async function findMine({ db, guest }: Context, id: string): Promise<ArticleRow> {
  const ownerId = await guest.find();
  const [row] =
    ownerId === null
      ? []
      : await db
          .select()
          .from(article)
          .where(and(eq(article.id, id), eq(article.ownerId, ownerId)));
  if (!row) throw new NotFound({ code: 'not-found', params: { what: 'article' } });
  return row;
}

function checkSpans(spans: readonly Span[], text: string): void {
  if (spans.every(({ start, end }) => start < end && end <= text.length)) return;
  throw new Invalid({ code: 'field-invalid', params: { field: 'corrections' } });
}

/** `updatedAt` tells versions of a row apart, so it moves even where the clock does not. */
function later(before: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.getTime() + 1));
}

function definedOf<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only undefined values are left out, and each value that stays is its own.
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

import { isDeepStrictEqual } from 'node:util';
import { article, quizSet, quizSetArticle, transact } from '@quoth/db';
import type { Span } from '@quoth/quiz-core/schema';
import { and, eq } from 'drizzle-orm';
import type { Context } from '../../context.js';
import type { ArticleRevise, ArticleView } from '../../dto/article.js';
import { Conflict, Invalid, NotFound } from '../../errors.js';
import { publish } from '../quiz/publish.js';
import { countQuiz } from './count-quiz.js';
import { get } from './get.js';
import { headlineOf } from './headline.js';
import { judgeMade } from './judge-text.js';
import { makeQuiz } from './make-quiz.js';
import { storedOf } from './store-article.js';

type ArticleRow = typeof article.$inferSelect;

/**
 * Changes what is known of an article of the caller's. The engine reads it again where that can make another quiz; then
 * there is a new edition if the questions differ, and old editions and their plays stay.
 *
 * @throws `NotFound`, `Invalid` (corrections that leave nothing to ask: nothing is changed), `Conflict` when another request
 *   changed the article meanwhile.
 */
export async function revise({ ctx, input }: { ctx: Context; input: ArticleRevise }): Promise<ArticleView> {
  const { id, ticket, ...changes } = input;
  const before = await findMine(ctx, id);
  checkSpans([...(changes.corrections?.kept ?? []), ...(changes.corrections?.dropped ?? [])], before.text);
  const after: ArticleRow = { ...before, ...definedOf(changes) };
  const read = ({ title, publishedOn, corrections }: ArticleRow) => ({ title, publishedOn, corrections });
  const readAgain = !isDeepStrictEqual(read(before), read(after));
  if (readAgain) await countQuiz(ctx);
  const quiz = readAgain ? await ctx.progress.follow(ticket, (tell) => makeQuiz(ctx, after, tell)) : null;
  const unfit = quiz && judgeMade(quiz.made);
  if (unfit) throw new Invalid(unfit);

  await transact(ctx.db, async (tx) => {
    const unchanged = and(eq(article.id, id), eq(article.updatedAt, before.updatedAt));
    const [updated] = await tx
      .update(article)
      .set({ ...after, ...(quiz ? storedOf(quiz.made) : {}), updatedAt: later(before.updatedAt, ctx.now()) })
      .where(unchanged)
      .returning({ id: article.id });
    if (!updated) throw new Conflict({ code: 'changed-meanwhile', params: {} });
    if (!quiz) return;
    const [set] = await tx
      .select({ id: quizSet.id, ownerId: quizSet.ownerId })
      .from(quizSet)
      .innerJoin(quizSetArticle, eq(quizSetArticle.quizSetId, quizSet.id))
      .where(eq(quizSetArticle.articleId, id));
    if (!set) throw new Error('an article has no quiz set');
    const title = headlineOf(after.title, quiz.made.opening);
    await publish({ app: ctx, tx, set: { ...set, title }, choose: quiz.choose, questions: quiz.made.questions });
  });
  return get({ ctx, input: { id } });
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

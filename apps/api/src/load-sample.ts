import { article, type Database, quizSet, quizSetArticle, transact } from '@quoth/db';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { headlineOf } from './services/article/headline.js';
import { hashText, makeQuiz, type Quiz } from './services/article/make-quiz.js';
import { type NewArticle, storeArticle, storedOf } from './services/article/store-article.js';
import type { App } from './services/context.js';
import { publish } from './services/quiz/publish.js';

/** The sample article: its words, and who published them. */
export interface Sample {
  readonly text: string;
  readonly source: string;
}

/** @returns whether the installation has this sample article already. */
export async function hasSample(db: Database, sample: Sample): Promise<boolean> {
  return (await findSample(db, sample)) !== null;
}

/**
 * Puts the sample article in, belonging to nobody and shown whole; or, where it is there, publishes a new edition if this
 * engine makes other questions of it. Done again it changes nothing, and several processes may do it at once.
 */
export async function loadSample(app: App, sample: Sample): Promise<void> {
  const id = (await findSample(app.db, sample))?.id ?? app.newId();
  const given: NewArticle = {
    ...{ id, ownerId: null, text: sample.text, source: sample.source, shownToPlayers: 'whole' },
    ...{ title: null, byline: null, url: null, publishedOn: null, corrections: { kept: [], dropped: [] } },
  };
  const quiz = await makeQuiz(app, given);
  if (quiz.made.questions.length === 0) throw new Error('the engine makes no questions of the sample article');
  const done = await transact(app.db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('quoth: the sample article'))`);
    const present = await findSample(tx, sample);
    if (present === null) return storeArticle(app, tx, given, quiz);
    // Another process was first: its article has another id, which the evidence of our questions does not name.
    if (present.id !== id) return false;
    await refresh(app, tx, present, quiz);
    return true;
  });
  if (!done) await loadSample(app, sample);
}

async function findSample(db: Database, { text }: Sample) {
  const [row] = await db
    .select({ id: article.id, quizSetId: quizSetArticle.quizSetId })
    .from(article)
    .innerJoin(quizSetArticle, eq(quizSetArticle.articleId, article.id))
    .innerJoin(quizSet, eq(quizSet.id, quizSetArticle.quizSetId))
    .where(and(isNull(article.ownerId), eq(article.textHash, hashText(text))));
  return row ?? null;
}

async function refresh(app: App, tx: Database, present: { id: string; quizSetId: string }, { made, choose }: Quiz) {
  await tx.update(article).set(storedOf(made)).where(eq(article.id, present.id));
  const set = { id: present.quizSetId, ownerId: null, title: headlineOf(null, made.opening) };
  await publish({ app, tx, set, choose, questions: made.questions });
}

import { article, type Database, edition, editionQuestion, quizSet, quizSetArticle } from '@quoth/db';
import { desc, eq, getTableColumns, type SQL } from 'drizzle-orm';

/**
 * Articles that match, each with one edition of its quiz set: the newest of those that match. Texts are left out, because
 * lists need none and they are long.
 */
export async function findPublished(db: Database, where: SQL | undefined) {
  const { text: _text, blocks: _blocks, ...columns } = getTableColumns(article);
  return db
    .selectDistinctOn([article.id], {
      article: columns,
      quizSetId: quizSet.id,
      headline: quizSet.title,
      editionId: edition.id,
      questionCount: db.$count(editionQuestion, eq(editionQuestion.editionId, edition.id)),
    })
    .from(article)
    .innerJoin(quizSetArticle, eq(quizSetArticle.articleId, article.id))
    .innerJoin(quizSet, eq(quizSet.id, quizSetArticle.quizSetId))
    .innerJoin(edition, eq(edition.quizSetId, quizSet.id))
    .where(where)
    .orderBy(article.id, desc(edition.createdAt), desc(edition.id));
}

/** An article's row without its text, and one of its editions. */
export type Published = Awaited<ReturnType<typeof findPublished>>[number];

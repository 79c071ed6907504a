import type { ArticleCard } from '../../dto/article.js';
import { gradeBand } from '../../engine/readability.js';
import { withoutNulls } from '../../lib/without-nulls.js';
import type { Published } from '../quiz/find-published.js';

/** An article as its owner's list shows it. */
export function articleCard({ article, headline, editionId, questionCount }: Published): ArticleCard {
  const { id, source, publishedOn, createdAt, readingMinutes, grade } = article;
  return {
    id,
    headline,
    ...withoutNulls({ source, publishedOn }),
    createdAt: createdAt.toISOString(),
    readingMinutes,
    grade: gradeBand(grade),
    editionId,
    questionCount,
  };
}

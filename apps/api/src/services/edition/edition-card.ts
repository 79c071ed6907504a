import type { EditionCard } from '../../dto/edition.js';
import { gradeBand } from '../../engine/readability.js';
import { withoutNulls } from '../../lib/without-nulls.js';
import type { Published } from '../quiz/find-published.js';

/** An edition as anybody with its link sees it. @param callerId the calling principal, if there is one. */
export function editionCard(
  { article, headline, editionId, questionCount }: Published,
  callerId: string | null,
): EditionCard {
  const { source, byline, url, publishedOn, readingMinutes, grade, shownToPlayers, ownerId } = article;
  return {
    id: editionId,
    headline,
    ...withoutNulls({ source, byline, url, publishedOn }),
    readingMinutes,
    grade: gradeBand(grade),
    questionCount,
    shownToPlayers,
    mine: ownerId !== null && ownerId === callerId,
    sample: ownerId === null,
  };
}

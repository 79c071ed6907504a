import { playerQuestion } from '@quoth/quiz-core/mark';
import type { PlayState } from '../../../dto/play.js';
import type { LoadedPlay } from '../stored/loaded-play.js';

/** Where a play is: what was answered and earned, and the next question as a player may see it. */
export function playState({ row, places }: LoadedPlay): PlayState {
  const answered = places.flatMap(({ question, earned }) => (earned ? [{ questionId: question.id, earned }] : []));
  const next = places.find(({ earned }) => earned === null);
  return {
    id: row.id,
    editionId: row.editionId,
    purpose: row.purpose,
    total: places.length,
    answered: answered.length,
    results: answered.map(({ questionId, earned }) => ({ questionId, credit: earned.credit })),
    points: answered.reduce((sum, { earned }) => sum + earned.points, 0),
    finished: row.finishedAt !== null,
    nickname: row.nickname,
    question: next ? playerQuestion(next.question) : null,
  };
}

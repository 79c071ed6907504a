import type { answer } from '@quoth/db';
import { playerQuestion, reveal } from '@quoth/quiz-core/mark';
import type { Question } from '@quoth/quiz-core/schema';
import type { ReviewItem } from '../../../dto/play.js';

type Recorded = Pick<typeof answer.$inferSelect, 'payload' | 'mark' | 'points'>;

/** An answered question with all its player may know now. */
export function reviewItem(question: Question, { payload, mark, points }: Recorded): ReviewItem {
  return { question: playerQuestion(question), answer: payload, mark, points, reveal: reveal(question) };
}

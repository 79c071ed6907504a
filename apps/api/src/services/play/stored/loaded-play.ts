import type { play } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';

/** What an answer earned, and when it came. */
export interface Earned {
  readonly credit: number;
  readonly points: number;
  readonly answeredAt: Date;
}

/** A question in its place in a play. */
export interface Place {
  readonly versionId: string;
  readonly question: Question;
  readonly earned: Earned | null;
}

/** A play with its questions in order. Those that are answered come first: nobody answers ahead. */
export interface LoadedPlay {
  readonly row: Omit<typeof play.$inferSelect, 'ofPlayId' | 'leftAt'>;
  readonly places: readonly Place[];
}

import { type Database, questionVersion } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import { inArray } from 'drizzle-orm';

/** Question versions never change, so a copy is never stale. */
export interface QuestionCache {
  /** @returns the questions of these versions, in the same order. @throws when the database lacks one. */
  load(db: Database, versionIds: readonly string[]): Promise<Question[]>;
}

/** @param most how many versions are kept; the ones unused for longest go first. */
export function createQuestionCache(most: number): QuestionCache {
  const kept = new Map<string, Question>();
  return {
    async load(db, versionIds) {
      const found = new Map<string, Question>();
      for (const id of versionIds) {
        const question = kept.get(id);
        if (question) found.set(id, question);
      }
      const missing = versionIds.filter((id) => !found.has(id));
      if (missing.length > 0) {
        const rows = await db
          .select({ id: questionVersion.id, content: questionVersion.content })
          .from(questionVersion)
          .where(inArray(questionVersion.id, missing));
        for (const { id, content } of rows) found.set(id, content);
      }
      const questions = versionIds.map((id) => {
        const question = found.get(id);
        if (!question) throw new Error('a question version of a play is gone');
        kept.delete(id);
        kept.set(id, question);
        return question;
      });
      for (const id of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(id);
      }
      return questions;
    },
  };
}

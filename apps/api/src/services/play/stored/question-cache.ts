import { type Database, questionVersion } from '@quoth/db';
import type { Question } from '@quoth/quiz-core/schema';
import { inArray } from 'drizzle-orm';
import { createLru } from '../../../lib/lru.js';

/** Question versions never change, so a copy is never stale. */
export interface QuestionCache {
  /** @returns the questions of these versions, in the same order. @throws when the database lacks one. */
  load(db: Database, versionIds: readonly string[]): Promise<Question[]>;
}

/** @param most how many versions are kept; the ones unused for longest go first. */
export function createQuestionCache(most: number): QuestionCache {
  const kept = createLru<string, Question>(most);
  return {
    async load(db, versionIds) {
      const found = new Map<string, Question>();
      const missing: string[] = [];
      for (const id of versionIds) {
        const question = kept.get(id);
        if (question) found.set(id, question);
        else missing.push(id);
      }
      if (missing.length > 0) {
        const rows = await db
          .select({ id: questionVersion.id, content: questionVersion.content })
          .from(questionVersion)
          .where(inArray(questionVersion.id, missing));
        for (const { id, content } of rows) {
          found.set(id, content);
          kept.set(id, content);
        }
      }
      return versionIds.map((id) => {
        const question = found.get(id);
        if (!question) throw new Error('a question version of a play is gone');
        return question;
      });
    },
  };
}

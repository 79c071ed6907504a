import { isDeepStrictEqual } from 'node:util';
import { type Database, edition, editionQuestion, question, questionVersion, quizSet } from '@quoth/db';
import type { ChooseOptions, Question } from '@quoth/quiz-core/schema';
import { and, asc, desc, eq, inArray, not } from 'drizzle-orm';
import type { App } from '../../context.js';

interface Publish {
  readonly app: Pick<App, 'now' | 'newId'>;
  /** The transaction all of it happens in. */
  readonly tx: Database;
  readonly set: { readonly id: string; readonly ownerId: string | null; readonly title: string };
  readonly choose: ChooseOptions;
  /** In order of play; their ids are the engine's and are replaced by ours. */
  readonly questions: readonly Question[];
}

/**
 * Puts questions into a quiz set and publishes it. A question whose fingerprint the set knows keeps its row, and its version
 * too unless it reads differently now. A new edition is made only when the newest one shows other versions or another order.
 *
 * @returns the id of the edition that shows exactly these questions.
 */
export async function publish({ app, tx, set, choose, questions }: Publish): Promise<string> {
  const { now, newId } = app;
  const settings = { choose };
  await tx.update(quizSet).set({ title: set.title, settings, updatedAt: now() }).where(eq(quizSet.id, set.id));

  const known = await knownQuestions(tx, set.id);
  const placed = questions.map((made) => {
    const old = known.get(made.fingerprint);
    known.delete(made.fingerprint);
    const id = old?.id ?? newId();
    const content = { ...made, id };
    const same = old !== undefined && isDeepStrictEqual(old.content, content);
    return { id, content, isNew: old === undefined, versionId: same ? old.versionId : newId(), sameVersion: same };
  });

  const shown = placed.map(({ versionId }) => versionId);
  const newest = await newestEdition(tx, set.id);
  if (newest && isDeepStrictEqual(newest.versionIds, shown)) return newest.id;

  const ids = placed.map(({ id }) => id);
  await tx
    .update(question)
    .set({ position: null })
    .where(and(eq(question.quizSetId, set.id), ids.length > 0 ? not(inArray(question.id, ids)) : undefined));
  for (const [position, { id, isNew, versionId }] of placed.entries()) {
    if (isNew) await tx.insert(question).values({ id, quizSetId: set.id, position, currentVersionId: versionId });
    else await tx.update(question).set({ position, currentVersionId: versionId }).where(eq(question.id, id));
  }
  const versions = placed.filter(({ sameVersion }) => !sameVersion);
  if (versions.length > 0) {
    await tx.insert(questionVersion).values(
      versions.map(({ id, versionId, content }) => ({
        id: versionId,
        questionId: id,
        content,
        fingerprint: content.fingerprint,
        createdAt: now(),
      })),
    );
  }

  const editionId = newId();
  await tx.insert(edition).values({
    id: editionId,
    quizSetId: set.id,
    ownerId: set.ownerId,
    title: set.title,
    settings,
    createdAt: now(),
  });
  await tx
    .insert(editionQuestion)
    .values(shown.map((questionVersionId, position) => ({ editionId, position, questionVersionId })));
  return editionId;
}

/** Every question the set ever had, by fingerprint, as it reads now. */
async function knownQuestions(tx: Database, quizSetId: string) {
  const rows = await tx
    .select({ id: question.id, versionId: questionVersion.id, content: questionVersion.content })
    .from(question)
    .innerJoin(questionVersion, eq(questionVersion.id, question.currentVersionId))
    .where(eq(question.quizSetId, quizSetId));
  return new Map(rows.map((row) => [row.content.fingerprint, row]));
}

async function newestEdition(tx: Database, quizSetId: string) {
  const [newest] = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(eq(edition.quizSetId, quizSetId))
    .orderBy(desc(edition.createdAt), desc(edition.id))
    .limit(1);
  if (!newest) return null;
  const rows = await tx
    .select({ versionId: editionQuestion.questionVersionId })
    .from(editionQuestion)
    .where(eq(editionQuestion.editionId, newest.id))
    .orderBy(asc(editionQuestion.position));
  return { id: newest.id, versionIds: rows.map(({ versionId }) => versionId) };
}

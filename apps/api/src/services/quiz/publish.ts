import { isDeepStrictEqual } from 'node:util';
import { type Database, edition, editionQuestion, question, questionVersion, quizSet } from '@quoth/db';
import type { ChooseOptions, Question } from '@quoth/quiz-core/schema';
import { asc, desc, eq } from 'drizzle-orm';
import type { App } from '../context.js';

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
  const placed = questions.map((made): Placed => {
    const old = known.get(made.fingerprint);
    known.delete(made.fingerprint);
    const id = old?.id ?? newId();
    const content = { ...made, id };
    const sameVersion = old !== undefined && isDeepStrictEqual(old.content, content);
    return { id, content, isNew: old === undefined, versionId: sameVersion ? old.versionId : newId(), sameVersion };
  });
  const shown = placed.map(({ versionId }) => versionId);
  const newest = await newestEdition(tx, set.id);
  if (newest && isDeepStrictEqual(newest.versionIds, shown)) return newest.id;

  await placeQuestions(tx, set.id, placed, now());
  const id = newId();
  const { ownerId, title } = set;
  await tx.insert(edition).values({ id, quizSetId: set.id, ownerId, title, settings, createdAt: now() });
  await tx
    .insert(editionQuestion)
    .values(shown.map((questionVersionId, position) => ({ editionId: id, position, questionVersionId })));
  return id;
}

/** A question on its way into its place in a set. */
interface Placed {
  readonly id: string;
  readonly versionId: string;
  readonly content: Question;
  /** The set has never had it. */
  readonly isNew: boolean;
  /** Its version is the one the set has. */
  readonly sameVersion: boolean;
}

/** Takes every question out of the set, and puts these in, in their order. Those taken out keep their rows. */
async function placeQuestions(tx: Database, quizSetId: string, placed: readonly Placed[], createdAt: Date) {
  await tx.update(question).set({ position: null }).where(eq(question.quizSetId, quizSetId));
  const rows = placed.map(({ id, versionId, isNew }, position) => ({
    row: { id, quizSetId, position, currentVersionId: versionId },
    isNew,
  }));
  const added = rows.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (added.length > 0) await tx.insert(question).values(added);
  for (const { row, isNew } of rows) {
    if (!isNew) await tx.update(question).set(row).where(eq(question.id, row.id));
  }
  const versions = placed
    .filter(({ sameVersion }) => !sameVersion)
    .map(({ id, versionId, content }) => {
      const { fingerprint } = content;
      return { id: versionId, questionId: id, content, fingerprint, createdAt };
    });
  if (versions.length > 0) await tx.insert(questionVersion).values(versions);
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

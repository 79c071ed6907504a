import { createHash, randomUUID } from 'node:crypto';
import type { Question } from '@quoth/quiz-core/schema';
import type { Database } from '../database.js';
import {
  type answer,
  article,
  edition,
  editionQuestion,
  play,
  playQuestion,
  principal,
  question,
  questionVersion,
  quizSet,
  quizSetArticle,
} from '../schema/index.js';
import { transact } from '../transact.js';

/** Every minted row was made at this moment. */
export const mintedAt = new Date('2016-06-17T23:30:00.123Z');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A guest with a token of their own; answers their id. */
export async function mintGuest(db: Database): Promise<string> {
  const id = randomUUID();
  await db
    .insert(principal)
    .values({ id, kind: 'guest', tokenHash: sha256(id), createdAt: mintedAt, lastSeenOn: '2016-06-17' });
  return id;
}

/** An article; without an owner it is the kind of article that the sample is. */
export async function mintArticle(db: Database, ownerId: string | null): Promise<string> {
  const id = randomUUID();
  const text = `“It’s a quid pro quo,” she said — № ${id} 🍁`;
  await db.insert(article).values({
    id,
    ownerId,
    language: 'en',
    title: 'An article',
    publishedOn: '2016-06-17',
    text,
    textHash: sha256(text),
    corrections: { kept: [{ start: 0, end: 4 }], dropped: [] },
    shownToPlayers: 'evidence',
    blocks: [{ is: 'body', start: 0, end: text.length }],
    grade: 8.4,
    readingMinutes: 3,
    createdAt: mintedAt,
    updatedAt: mintedAt,
  });
  return id;
}

/** A question with two options, of which `a` is the key. */
export function mintContent(articleId: string): Question {
  const id = randomUUID();
  return {
    id,
    fingerprint: sha256(id),
    rule: 'custom',
    asks: 'who-said',
    stem: 'Who said “it’s a quid pro quo”?',
    explanation: 'She did.',
    difficulty: 1 / 3,
    evidence: [{ article: articleId, start: 0, end: 22, text: '“It’s a quid pro quo,”' }],
    kind: 'choice',
    options: [
      { id: 'a', text: 'She' },
      { id: 'b', text: 'He', because: 'He said nothing.' },
    ],
    key: 'a',
  };
}

export interface MintedQuiz {
  articleId: string;
  quizSetId: string;
  editionId: string;
  questionIds: string[];
  questionVersionIds: string[];
}

/** An article, a quiz set of `count` questions on it and its edition, all of one owner. */
export async function mintQuiz(db: Database, ownerId: string | null, count = 3): Promise<MintedQuiz> {
  const articleId = await mintArticle(db, ownerId);
  const quizSetId = randomUUID();
  const editionId = randomUUID();
  const made = Array.from({ length: count }, (_, position) => {
    const content = mintContent(articleId);
    return { position, content, questionId: randomUUID(), versionId: randomUUID() };
  });
  const set = { title: 'A quiz', ownerId, settings: { choose: { count, seed: 'mint' } }, createdAt: mintedAt };
  await transact(db, async (tx) => {
    await tx.insert(quizSet).values({ id: quizSetId, ...set, updatedAt: mintedAt });
    await tx.insert(quizSetArticle).values({ quizSetId, articleId, position: 0 });
    await tx
      .insert(question)
      .values(made.map((one) => ({ ...one, id: one.questionId, quizSetId, currentVersionId: one.versionId })));
    await tx.insert(questionVersion).values(
      made.map(({ versionId, questionId, content }) => {
        return { id: versionId, questionId, content, fingerprint: content.fingerprint, createdAt: mintedAt };
      }),
    );
    await tx.insert(edition).values({ id: editionId, quizSetId, ...set, shareCode: editionId.slice(0, 8) });
    await tx
      .insert(editionQuestion)
      .values(made.map(({ position, versionId }) => ({ editionId, position, questionVersionId: versionId })));
  });
  return {
    articleId,
    quizSetId,
    editionId,
    questionIds: made.map(({ questionId }) => questionId),
    questionVersionIds: made.map(({ versionId }) => versionId),
  };
}

/** A play by `principalId` of all questions of a quiz, nothing answered yet; a repeat of `ofPlayId` when that is given. */
export async function mintPlay(
  db: Database,
  { editionId, questionVersionIds }: MintedQuiz,
  principalId: string,
  ofPlayId: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const purpose = ofPlayId === null ? 'score' : 'missed';
  await db.insert(play).values({ id, editionId, principalId, purpose, ofPlayId, startedAt: mintedAt });
  await db
    .insert(playQuestion)
    .values(questionVersionIds.map((questionVersionId, position) => ({ playId: id, position, questionVersionId })));
  return id;
}

/** The values of a right first answer. */
export function mintAnswer(playId: string, questionVersionId: string): typeof answer.$inferInsert {
  return {
    playId,
    questionVersionId,
    attempt: 1,
    payload: { kind: 'choice', choice: 'a' },
    credit: 1 / 3,
    points: 1,
    mark: { credit: 1 / 3, code: 'partly', params: { right: 1, of: 3 } },
    elapsedMs: 1500,
    answeredAt: mintedAt,
  };
}

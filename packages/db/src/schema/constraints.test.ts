import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { Connection } from '../connection.js';
import type { Database } from '../database.js';
import {
  type MintedQuiz,
  mintAnswer,
  mintArticle,
  mintContent,
  mintedAt,
  mintGuest,
  mintPlay,
  mintQuiz,
} from '../testing/mint.js';
import { testDatabase } from '../testing/test-database.js';
import { transact } from '../transact.js';
import { answer, article, edition, editionQuestion, play, principal, question, questionVersion } from './index.js';

let connection: Connection;
let db: Database;
let guest: string;
let quiz: MintedQuiz;
let version: string;

beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
  guest = await mintGuest(db);
  quiz = await mintQuiz(db, guest);
  version = quiz.questionVersionIds[0] ?? '';
});
afterAll(() => connection.close());

/** Drizzle wraps what the database said: the constraint's name stands in the cause. */
const refusedBy = (constraint: string) => ({ cause: expect.objectContaining({ constraint }) });

describe('answers', () => {
  it('are kept once for each play, question version and attempt', async () => {
    const playId = await mintPlay(db, quiz, await mintGuest(db));
    const values = mintAnswer(playId, version);
    const first = await db.insert(answer).values(values).onConflictDoNothing().returning();
    const again = await db
      .insert(answer)
      .values({ ...values, credit: 0, points: 0 })
      .onConflictDoNothing()
      .returning();
    const second = await db
      .insert(answer)
      .values({ ...values, attempt: 2 })
      .onConflictDoNothing()
      .returning();
    expect(first).toEqual([values]);
    expect(again).toEqual([]);
    expect(second).toHaveLength(1);
    expect(await db.$count(answer, eq(answer.playId, playId))).toBe(2);
  });

  it('come back with the very same credit and moment, whatever the time zone', async () => {
    const playId = await mintPlay(db, quiz, await mintGuest(db));
    await db.insert(answer).values(mintAnswer(playId, version));
    const [row] = await db.select().from(answer).where(eq(answer.playId, playId));
    expect(row?.credit).toBe(1 / 3);
    expect(row?.answeredAt).toEqual(mintedAt);
  });

  it('are refused for a question that is not in the play', async () => {
    const playId = await mintPlay(db, { ...quiz, questionVersionIds: quiz.questionVersionIds.slice(1) }, guest);
    await expect(db.insert(answer).values(mintAnswer(playId, version))).rejects.toMatchObject(
      refusedBy('answer_play_question_fk'),
    );
  });

  it.each([
    ['answer_credit_in_range', { credit: 1.01 }],
    ['answer_credit_in_range', { credit: -0.01 }],
    ['answer_points_not_negative', { points: -1 }],
    ['answer_attempt_from_one', { attempt: 0 }],
    ['answer_elapsed_not_negative', { elapsedMs: -1 }],
  ])('keep to %s: %o', async (constraint, wrong) => {
    const playId = await mintPlay(db, quiz, await mintGuest(db));
    const values = { ...mintAnswer(playId, version), ...wrong };
    await expect(db.insert(answer).values(values)).rejects.toMatchObject(refusedBy(constraint));
  });
});

describe('plays', () => {
  it('of one player that count are one for each edition, until they are left', async () => {
    const player = await mintGuest(db);
    const first = await mintPlay(db, quiz, player);
    await expect(mintPlay(db, quiz, player)).rejects.toMatchObject(refusedBy('play_one_score_play_key'));
    await mintPlay(db, quiz, player, first);
    await mintPlay(db, quiz, player, first);
    await db.update(play).set({ leftAt: mintedAt }).where(eq(play.id, first));
    await mintPlay(db, quiz, player);
    await mintPlay(db, await mintQuiz(db, guest), player);
  });

  it('that repeat missed questions name the play they repeat, and only those do', async () => {
    const values = { id: randomUUID(), editionId: quiz.editionId, principalId: guest, startedAt: mintedAt };
    const refused = refusedBy('play_missed_repeats_a_play');
    await expect(db.insert(play).values({ ...values, purpose: 'missed' })).rejects.toMatchObject(refused);
    const ofPlayId = await mintPlay(db, quiz, await mintGuest(db));
    await expect(db.insert(play).values({ ...values, purpose: 'score', ofPlayId })).rejects.toMatchObject(refused);
  });

  it('take nicknames of 1 to 20 characters', async () => {
    const playId = await mintPlay(db, quiz, await mintGuest(db));
    const rename = (nickname: string) => db.update(play).set({ nickname }).where(eq(play.id, playId));
    await rename('🍁'.repeat(20));
    await expect(rename('x'.repeat(21))).rejects.toMatchObject(refusedBy('play_nickname_length'));
    await expect(rename('')).rejects.toMatchObject(refusedBy('play_nickname_length'));
  });
});

describe('principals', () => {
  const values = { id: randomUUID(), kind: 'guest', createdAt: mintedAt, lastSeenOn: '2016-06-17' } as const;

  it('that are guests have the hash of a token, never the token', async () => {
    const token = 'q1w2e3r4'.repeat(8);
    await expect(db.insert(principal).values({ ...values, tokenHash: token })).rejects.toMatchObject(
      refusedBy('principal_token_hash_is_sha256'),
    );
    await expect(db.insert(principal).values(values)).rejects.toMatchObject(refusedBy('principal_guest_has_token'));
  });

  it('have a token each', async () => {
    const tokenHash = 'ab'.repeat(32);
    await db.insert(principal).values({ ...values, tokenHash });
    await expect(db.insert(principal).values({ ...values, id: randomUUID(), tokenHash })).rejects.toMatchObject(
      refusedBy('principal_token_hash_key'),
    );
  });
});

describe('articles', () => {
  it('keep a publication date as the plain date it is', async () => {
    const [row] = await db.select().from(article).where(eq(article.id, quiz.articleId));
    expect(row).toMatchObject({ publishedOn: '2016-06-17', grade: 8.4, createdAt: mintedAt });
  });

  it('that nobody owns are there once, even when two processes load the sample', async () => {
    const id = await mintArticle(db, null);
    const [sample] = await db.select().from(article).where(eq(article.id, id));
    if (!sample) throw new Error('the article was just made');
    const again = { ...sample, id: randomUUID() };
    expect(await db.insert(article).values(again).onConflictDoNothing().returning()).toEqual([]);
    await db.insert(article).values({ ...again, ownerId: guest });
  });
});

describe('questions', () => {
  it('change places in one transaction, and never share one', async () => {
    const { quizSetId, questionIds } = await mintQuiz(db, guest, 2);
    const [a = '', b = ''] = questionIds;
    const move = (tx: Database, id: string, position: number | null) =>
      tx.update(question).set({ position }).where(eq(question.id, id));
    await transact(db, async (tx) => {
      await move(tx, a, 1);
      await move(tx, b, 0);
    });
    await expect(move(db, a, 0)).rejects.toMatchObject(refusedBy('question_position_key'));
    await move(db, a, null);
    await move(db, b, null);
    expect(await db.$count(question, eq(question.quizSetId, quizSetId))).toBe(2);
  });

  it('have a current version, which is their own', async () => {
    const [a = '', b = ''] = quiz.questionIds;
    const [row] = await db.select().from(question).where(eq(question.id, b));
    const steal = db
      .update(question)
      .set({ currentVersionId: row?.currentVersionId ?? '' })
      .where(eq(question.id, a));
    await expect(steal).rejects.toMatchObject(refusedBy('question_current_version_fk'));
    const lonely = { id: randomUUID(), quizSetId: quiz.quizSetId, currentVersionId: randomUUID() };
    await expect(db.insert(question).values(lonely)).rejects.toMatchObject(refusedBy('question_current_version_fk'));
  });

  it('and editions never change once they are there, except that a share code is taken back', async () => {
    const never = { cause: expect.objectContaining({ message: expect.stringContaining('never change') }) };
    const { editionId } = quiz;
    const content = mintContent(quiz.articleId);
    const rewrite = db.update(questionVersion).set({ content }).where(eq(questionVersion.id, version));
    await expect(rewrite).rejects.toMatchObject(never);
    const reorder = db.update(editionQuestion).set({ position: 9 }).where(eq(editionQuestion.editionId, editionId));
    await expect(reorder).rejects.toMatchObject(never);
    const retitle = db.update(edition).set({ title: 'Another' }).where(eq(edition.id, editionId));
    await expect(retitle).rejects.toMatchObject(never);
    await db.update(edition).set({ shareCode: null }).where(eq(edition.id, editionId));
  });

  it('that an edition shows cannot be deleted without it', async () => {
    const [id = ''] = quiz.questionIds;
    await expect(db.delete(question).where(eq(question.id, id))).rejects.toMatchObject(
      refusedBy('edition_question_question_version_id_question_version_id_fk'),
    );
  });
});

describe('content', () => {
  it('is checked on the way in', async () => {
    const content = { ...mintContent(quiz.articleId), stem: '' };
    const values = {
      id: randomUUID(),
      questionId: quiz.questionIds[0] ?? '',
      content,
      fingerprint: '',
      createdAt: mintedAt,
    };
    await expect(async () => db.insert(questionVersion).values(values)).rejects.toThrow(ZodError);
  });

  it('is checked on the way out', async () => {
    const id = await mintArticle(db, guest);
    await db.execute(sql`update article set corrections = '{"kept": 1}' where id = ${id}`);
    await expect(async () => db.select().from(article).where(eq(article.id, id))).rejects.toThrow(ZodError);
  });
});

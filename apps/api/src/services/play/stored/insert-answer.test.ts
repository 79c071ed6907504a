import { afterAll, beforeAll, expect, test } from 'vitest';
import { anArticle, type TestApi, testApi } from '../../../testing/test-api.js';
import { insertAnswer } from './insert-answer.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

test('of several answers to one question in one batch the first is recorded, and only it is said to be', async () => {
  const { db } = api.app;
  const { client } = api.browser();
  const { editionId } = await client.article.submit.mutate(anArticle());
  const { id: playId } = await client.play.start.mutate({ editionId });
  const asked = await db.query.playQuestion.findFirst({ where: (row, { eq }) => eq(row.playId, playId) });
  const row = (choice: string) => ({
    playId,
    questionVersionId: asked?.questionVersionId ?? '',
    attempt: 1,
    payload: { kind: 'choice' as const, choice },
    credit: 0,
    points: 0,
    mark: { credit: 0, code: 'wrong' as const, params: {} },
    elapsedMs: 0,
    answeredAt: new Date('2026-03-04T05:06:07.000Z'),
  });
  const insert = insertAnswer(db);
  expect(await Promise.all(['b', 'c', 'd'].map((choice) => insert(row(choice))))).toEqual([true, false, false]);
  expect(await insert(row('a'))).toBe(false);
  const stored = await db.query.answer.findMany({ where: (each, { eq }) => eq(each.playId, playId) });
  expect(stored.map(({ payload }) => payload)).toEqual([{ kind: 'choice', choice: 'b' }]);
});

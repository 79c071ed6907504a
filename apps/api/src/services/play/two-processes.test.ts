import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, rightAnswers } from '../../testing/questions.js';
import { anArticle, reasonOf, type TestApi, testApi } from '../../testing/test-api.js';

let api: TestApi;
let other: TestApi;
let editionId: string;
beforeAll(async () => {
  api = await testApi();
  other = await testApi({ beside: api });
  ({ editionId } = await api.browser().client.article.submit.mutate(anArticle()));
});
afterAll(async () => {
  await other.close();
  await api.close();
});

const choice = (to: 'a' | 'd') => ({ kind: 'choice' as const, choice: to });

/** One browser, whose requests reach now one process, now the other. */
async function twoWays() {
  const here = api.browser();
  const { id: playId, question } = await here.client.play.start.mutate({ editionId });
  const there = other.browser({ cookie: here.cookie });
  return {
    here: here.client,
    there: there.client,
    first: { playId, questionId: question?.id ?? '', attempt: 1 as const },
  };
}

test('an answer counts once, whichever of them it reaches', async () => {
  const { here, there, first } = await twoWays();
  const recorded = await there.play.answer.mutate({ ...first, answer: choice('d') });
  expect(recorded).toMatchObject({ recorded: 'now', state: { answered: 1 } });
  const again = await here.play.answer.mutate({ ...first, answer: choice('a') });
  expect(again).toEqual({ ...recorded, recorded: 'already' });
});

test('a play goes on in the one after the other', async () => {
  const { here, there, first } = await twoWays();
  let state = (await here.play.answer.mutate({ ...first, answer: choice('a') })).state;
  for (const [index, answer] of rightAnswers.slice(1).entries()) {
    const input = { ...first, questionId: state.question?.id ?? '', answer: copyOf(answer) };
    ({ state } = await (index % 2 === 0 ? there : here).play.answer.mutate(input));
  }
  expect(state).toMatchObject({ answered: 5, points: 500, question: null });
  expect(await here.play.get.query({ playId: first.playId })).toEqual(state);
});

test('a play that was left in one takes no answer in the other', async () => {
  const { here, there, first } = await twoWays();
  await there.play.leave.mutate({ playId: first.playId });
  const late = here.play.answer.mutate({ ...first, answer: choice('a') });
  expect(await reasonOf(late)).toEqual({ code: 'not-found', params: { what: 'play' } });
  expect(await api.app.db.query.answer.findMany({ where: (row, { eq }) => eq(row.playId, first.playId) })).toEqual([]);
});

import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appRouter } from './router.js';
import { copyOf, rightAnswers } from './testing/questions.js';
import { anArticle, type Browser, reasonOf, type TestApi, testApi } from './testing/test-api.js';

let api: TestApi;
let owner: Browser;
let articleId: string;
let playId: string;
let questionId: string;

beforeAll(async () => {
  api = await testApi();
  owner = api.browser();
  const { id, editionId } = await owner.client.article.submit.mutate(anArticle());
  const { id: started, question } = await owner.client.play.start.mutate({ editionId });
  articleId = id;
  playId = started;
  questionId = question?.id ?? '';
  await owner.client.play.answer.mutate({ playId, questionId, attempt: 1, answer: rightAnswers[0] });
});
afterAll(() => api.close());

async function guestWithAnArticle(): Promise<Browser> {
  const guest = api.browser();
  await guest.client.article.submit.mutate(anArticle());
  return guest;
}

/** Every call that takes the id of something that is somebody's. */
const owned: Record<string, (browser: Browser) => Promise<unknown>> = {
  'article.get': ({ client }) => client.article.get.query({ id: articleId }),
  'article.revise': ({ client }) =>
    client.article.revise.mutate({ id: articleId, ticket: uuidv7(), title: 'Mine now' }),
  'article.remove': ({ client }) => client.article.remove.mutate({ id: articleId }),
  'play.get': ({ client }) => client.play.get.query({ playId }),
  'play.question': ({ client }) => client.play.question.query({ playId, position: 0 }),
  'play.answer': ({ client }) =>
    client.play.answer.mutate({ playId, questionId, attempt: 1, answer: { kind: 'choice', choice: 'a' } }),
  'play.finish': ({ client }) => client.play.finish.mutate({ playId, nickname: 'Not mine' }),
  'play.review': ({ client }) => client.play.review.query({ playId }),
  'play.again': ({ client }) => client.play.again.mutate({ playId }),
  'play.leave': ({ client }) => client.play.leave.mutate({ playId }),
};

/** Calls that take no such id, or are everybody's. */
const open = [
  ...['article.submit', 'article.progress', 'article.mine'],
  ...['edition.samples', 'edition.get', 'edition.article', 'edition.leaderboard'],
  ...['play.start', 'play.current', 'session.forget'],
];

test('each procedure is listed here as somebody’s or as everybody’s', () => {
  expect([...Object.keys(owned), ...open].sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describe.each(Object.keys(owned))('%s', (path) => {
  const call = (browser: Browser) => owned[path]?.(browser) ?? Promise.reject(new Error(path));

  test('another guest and a visitor without a cookie are told that there is no such thing', async () => {
    const guest = api.browser();
    await guest.client.article.submit.mutate(anArticle());
    const what = path.split('.')[0];
    for (const stranger of [guest, api.browser(), api.browser({ cookie: 'quoth_guest=made-up' })]) {
      expect(await reasonOf(call(stranger))).toEqual({ code: 'not-found', params: { what } });
    }
  });

  test('nothing of the owner’s has changed', async () => {
    expect(await owner.client.article.get.query({ id: articleId })).toMatchObject({ headline: 'The council met.' });
    const state = await owner.client.play.get.query({ playId });
    expect(state).toMatchObject({ answered: 1, finished: false, nickname: null });
  });
});

test('the question that comes next in another’s play cannot be answered', async () => {
  const { question } = await owner.client.play.get.query({ playId });
  const input = { playId, questionId: question?.id ?? '', attempt: 1 as const, answer: copyOf(rightAnswers[1]) };
  for (const stranger of [api.browser(), await guestWithAnArticle()]) {
    const reason = await reasonOf(stranger.client.play.answer.mutate(input));
    expect(reason).toEqual({ code: 'not-found', params: { what: 'play' } });
  }
  expect(await owner.client.play.get.query({ playId })).toMatchObject({ answered: 1 });
});

test('lists hold the caller’s own only', async () => {
  expect(await api.browser().client.article.mine.query()).toEqual([]);
  const guest = api.browser();
  const { id } = await guest.client.article.submit.mutate(anArticle());
  expect((await guest.client.article.mine.query()).map((card) => card.id)).toEqual([id]);
  expect((await owner.client.article.mine.query()).map((card) => card.id)).toEqual([articleId]);
});

test('a ticket that is another’s article neither shows nor changes it', async () => {
  const guest = api.browser();
  const taken = guest.client.article.submit.mutate(anArticle({ ticket: articleId, title: 'Mine now' }));
  expect(await reasonOf(taken)).toEqual({ code: 'ticket-taken', params: {} });
  expect(await guest.client.article.mine.query()).toEqual([]);
});

test('a guest who is forgotten takes everything along, plays of others on their editions too', async () => {
  const author = api.browser();
  const { id, editionId } = await author.client.article.submit.mutate(anArticle());
  const player = api.browser();
  const { id: played } = await player.client.play.start.mutate({ editionId });
  const old = author.cookie;
  expect(await author.client.session.forget.mutate({})).toEqual({ forgotten: true });
  expect(author.cookie).toBe('');
  const ghost = api.browser({ cookie: old });
  expect(await reasonOf(ghost.client.article.get.query({ id }))).toMatchObject({ code: 'not-found' });
  expect(await reasonOf(player.client.edition.get.query({ id: editionId }))).toMatchObject({ code: 'not-found' });
  expect(await reasonOf(player.client.play.get.query({ playId: played }))).toMatchObject({ code: 'not-found' });
  expect(await author.client.session.forget.mutate({})).toEqual({ forgotten: true });
});

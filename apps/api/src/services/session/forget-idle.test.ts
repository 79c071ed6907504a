import { afterEach, beforeEach, expect, test } from 'vitest';
import { anArticle, reasonOf, type TestApi, testApi } from '../../testing/test-api.js';
import { forgetIdle } from './forget-idle.js';

let api: TestApi;
let today: Date;
const onDay = (day: number) => {
  today = new Date(Date.UTC(2026, 0, 1 + day, 12));
};

beforeEach(async () => {
  onDay(0);
  api = await testApi({ now: () => today });
});
afterEach(() => api.close());

/** A teacher with an article, and a player of its quiz with a nickname on the leaderboard. */
async function classroom() {
  const teacher = api.browser().client;
  const { id, editionId } = await teacher.article.submit.mutate(anArticle());
  const player = api.browser().client;
  const { id: playId } = await player.play.start.mutate({ editionId });
  return { teacher, player, id, editionId, playId };
}

test('plays go when the cookie that reached them has ended, and the quiz others may have a link to stays', async () => {
  const { player, editionId, playId } = await classroom();
  onDay(30);
  expect(await forgetIdle(api.app)).toBe(0);
  onDay(31);
  expect(await forgetIdle(api.app)).toBe(1);
  expect(await reasonOf(player.play.get.query({ playId }))).toMatchObject({ code: 'not-found' });
  expect(await player.edition.get.query({ id: editionId })).toMatchObject({ id: editionId });
  expect(await forgetIdle(api.app)).toBe(0);
});

test('a visit begins the days anew', async () => {
  const { player, playId } = await classroom();
  onDay(20);
  await player.play.get.query({ playId });
  onDay(50);
  await forgetIdle(api.app);
  expect(await player.play.get.query({ playId })).toMatchObject({ id: playId });
});

test('an article goes when its owner has not come for ninety days, and no play of it is left', async () => {
  const { teacher, id, editionId } = await classroom();
  onDay(80);
  const late = api.browser().client;
  await late.play.start.mutate({ editionId });
  onDay(100);
  await forgetIdle(api.app);
  expect(await late.edition.get.query({ id: editionId })).toMatchObject({ id: editionId });
  onDay(131);
  await forgetIdle(api.app);
  expect(await reasonOf(late.edition.get.query({ id: editionId }))).toMatchObject({ code: 'not-found' });
  expect(await reasonOf(teacher.article.get.query({ id }))).toMatchObject({ code: 'not-found' });
});

test('there may be more of them than one statement deletes', async () => {
  for (let guest = 0; guest < 3; guest++) await classroom();
  onDay(100);
  expect(await forgetIdle(api.app, 2)).toBe(6);
});

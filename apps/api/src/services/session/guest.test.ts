import { principal } from '@quoth/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anArticle, type TestApi, testApi } from '../../testing/test-api.js';

const day = 24 * 60 * 60 * 1000;
let now = new Date('2026-03-04T23:59:00.000Z');
let api: TestApi;

beforeAll(async () => {
  api = await testApi({
    now: () => now,
    settings: { publicUrl: new URL('https://quiz.example.org'), trustProxy: false },
  });
});
afterAll(() => api.close());

const call = async (path: string, cookie: string) =>
  (await fetch(`${api.url}/trpc/${path}`, { headers: { cookie } })).headers.getSetCookie();

test('a browser that only looks around gets no cookie and leaves no row', async () => {
  expect(await call('edition.samples', '')).toEqual([]);
  expect(await call('article.mine', 'quoth_guest=unknown')).toEqual([]);
  expect(await api.app.db.query.principal.findMany()).toEqual([]);
});

test('the first write sets a cookie no page can read, and only its hash is stored', async () => {
  const body = JSON.stringify(anArticle());
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.url}/trpc/article.submit`, { method: 'POST', headers, body });
  const [set = ''] = response.headers.getSetCookie();
  const attributes = set.split('; ');
  expect(attributes.slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', 'Secure']);
  const token = attributes[0]?.split('=')[1] ?? '';
  expect(token).toMatch(/^token-/);
  const rows = await api.app.db.query.principal.findMany();
  expect(rows).toMatchObject([
    { kind: 'guest', lastSeenOn: '2026-03-04', tokenHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('the cookie’s thirty days begin anew once a day, by the day in UTC', async () => {
  const author = api.browser();
  await author.client.article.submit.mutate(anArticle());
  expect(await call('article.mine', author.cookie)).toEqual([]);
  now = new Date(now.getTime() + day);
  expect(await call('article.mine', author.cookie)).toEqual([
    expect.stringContaining(`${author.cookie}; Max-Age=2592000`),
  ]);
  expect(await call('article.mine', author.cookie)).toEqual([]);
});

test('a guest whom another process has forgotten begins anew', async () => {
  const author = api.browser();
  const { id, editionId } = await author.client.article.submit.mutate(anArticle());
  await author.client.article.mine.query();
  const { editionId: another } = await api.browser().client.article.submit.mutate(anArticle());
  await api.app.db.delete(principal).where(eq(principal.id, (await ownerOf(id)) ?? ''));
  const old = author.cookie;
  expect(await author.client.article.mine.query()).toEqual([]);
  expect(await author.client.play.current.query({ editionId })).toBeNull();
  expect(await author.client.play.start.mutate({ editionId: another })).toMatchObject({ answered: 0 });
  expect(author.cookie).not.toBe(old);
});

const ownerOf = async (articleId: string) =>
  (await api.app.db.query.article.findFirst({ where: (table) => eq(table.id, articleId) }))?.ownerId;

test('two writes in one request make one guest', async () => {
  const before = (await api.app.db.query.principal.findMany()).length;
  const body = JSON.stringify({ 0: anArticle(), 1: anArticle() });
  const headers = { 'content-type': 'application/json' };
  const path = '/trpc/article.submit,article.submit?batch=1';
  const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  expect(response.headers.getSetCookie()).toHaveLength(1);
  expect((await api.app.db.query.principal.findMany()).length).toBe(before + 1);
});

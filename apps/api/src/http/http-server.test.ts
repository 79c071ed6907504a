import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { answer, play } from '@quoth/db';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLimits } from '../lib/limits.js';
import { rightAnswers } from '../testing/questions.js';
import { anArticle, engineThatMakes, reasonOf, someText, type TestApi, testApi } from '../testing/test-api.js';

const opened: TestApi[] = [];
const open = async (options?: Parameters<typeof testApi>[0]) => {
  const api = await testApi(options);
  opened.push(api);
  return api;
};
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

const errorSchema = z.object({ error: z.object({ data: z.object({ reason: z.unknown(), id: z.unknown() }) }) });

const errorIn = async (response: Response) => errorSchema.parse(await response.json()).error.data;

const json = { 'content-type': 'application/json' };

describe('an unknown error', () => {
  test('reaches the client as an id, and the log with where it was thrown but none of what people wrote', async () => {
    const secret = 'words of the article that nobody may log';
    const api = await open({
      engine: engineThatMakes(() => {
        throw new TypeError(`cannot read ${secret}`, { cause: Object.assign(new Error(secret), { code: 'XX000' }) });
      }),
    });
    const browser = api.browser();
    const failed = browser.client.article.submit.mutate(anArticle({ title: secret }));
    await expect(failed).rejects.toMatchObject({ message: 'Internal server error' });
    const { error } = JSON.parse(browser.lastBody);
    expect(error.data).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      httpStatus: 500,
      reason: null,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const log = api.logged.join('');
    const entry = api.logged.map((line) => JSON.parse(line)).find(({ fault }) => fault);
    expect(entry).toMatchObject({
      request: error.data.id,
      procedure: 'article.submit',
      fault: { name: 'TypeError', cause: { name: 'Error', code: 'XX000' } },
    });
    expect(entry.fault.at[0]).toContain('http-server.test.ts');
    expect(browser.lastBody + log).not.toContain(secret);
  });

  test('of the database is logged without the values of its query', async () => {
    const api = await open();
    const { client } = api.browser();
    const { editionId } = await client.article.submit.mutate(anArticle());
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    await api.app.db.execute(sql`alter table ${answer} add constraint none check (points < 0)`);
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const, answer: rightAnswers[0] };
    await expect(client.play.answer.mutate(input)).rejects.toMatchObject({ message: 'Internal server error' });
    const entry = api.logged.map((line) => JSON.parse(line)).find(({ fault }) => fault);
    expect(entry.fault).toMatchObject({ cause: { code: '23514', constraint: 'none', table: 'answer' } });
    expect(JSON.stringify(entry)).not.toContain(playId);
  });
});

describe('what is logged', () => {
  test('is a line for each request with its id, and never who, with what name, or about what', async () => {
    const api = await open();
    const browser = api.browser({ 'x-forwarded-for': '203.0.113.9' });
    const { client } = browser;
    const { editionId } = await client.article.submit.mutate(anArticle({ title: 'Secret title' }));
    let state = await client.play.start.mutate({ editionId });
    for (const each of rightAnswers) {
      const input = {
        playId: state.id,
        questionId: state.question?.id ?? '',
        attempt: 1,
        answer: structuredClone(each),
      };
      ({ state } = await client.play.answer.mutate(input as Parameters<typeof client.play.answer.mutate>[0]));
    }
    await client.play.finish.mutate({ playId: state.id, nickname: 'Quick Otter' });
    const response = await fetch(`${api.url}/trpc/play.get?input=${encodeURIComponent('{"playId":"Quick Otter"}')}`);
    const lines = api.logged.map((line) => JSON.parse(line));
    expect(lines.at(-1)).toEqual({
      ...{ level: 30, time: expect.any(Number), msg: 'request' },
      ...{ request: response.headers.get('x-request-id'), method: 'GET', path: '/trpc/play.get', status: 400 },
      ...{ ms: expect.any(Number), whole: true },
    });
    expect(lines).toHaveLength(2 + rightAnswers.length + 2);
    const { nickname } = (await api.app.db.select().from(play))[0] ?? {};
    expect(nickname).toBe('Quick Otter');
    const token = browser.cookie.split('=')[1] ?? '';
    for (const secret of ['Quick Otter', 'Secret title', 'council', token, '203.0.113.9']) {
      expect(api.logged.join('')).not.toContain(secret);
    }
  });
});

describe('over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/trpc/${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

  test('a page of another site cannot write, and can read nothing', async () => {
    const refused = await post('article.submit', anArticle(), { origin: 'https://evil.example' });
    expect(refused.status).toBe(403);
    expect((await errorIn(refused)).reason).toEqual({ code: 'other-origin', params: {} });
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    const { port } = new URL(api.url);
    const own = await post('article.submit', anArticle(), { origin: `http://127.0.0.1:${port}` });
    expect(own.status).toBe(200);
  });

  test('a link cannot write', async () => {
    const input = encodeURIComponent(JSON.stringify(anArticle()));
    const response = await fetch(`${api.url}/trpc/article.submit?input=${input}`);
    expect(response.status).toBe(405);
  });

  test('a body of more than a megabyte is refused with a reason, and one of 200,000 characters of any script is read', async () => {
    const tooLarge = await post('article.submit', anArticle({ text: 'x'.repeat(1_000_000) }));
    expect(tooLarge.status).toBe(400);
    expect((await errorIn(tooLarge)).reason).toEqual({ code: 'body-too-large', params: { most: 1_000_000 } });
    const longest = await post('article.submit', anArticle({ text: '议'.repeat(200_000) }));
    expect((await errorIn(longest)).reason).toEqual({ code: 'not-english', params: {} });
  });

  test.each([
    ['nonsense', '{"ticket":', 400],
    ['nothing', '', 400],
  ])('%s as a body is refused, and the server lives', async (_, body, status) => {
    const response = await fetch(`${api.url}/trpc/article.submit`, { method: 'POST', headers: json, body });
    expect(response.status).toBe(status);
    expect(await errorIn(response)).toMatchObject({ reason: null, id: expect.any(String) });
  });

  test('an unknown procedure and an unknown address are not found', async () => {
    expect((await fetch(`${api.url}/trpc/article.publish`)).status).toBe(404);
    const elsewhere = await fetch(`${api.url}/somewhere`);
    expect([elsewhere.status, elsewhere.headers.get('x-request-id')]).toEqual([404, expect.any(String)]);
  });

  test('a method that no procedure has is refused, and says which are not', async () => {
    const response = await fetch(`${api.url}/trpc/article.submit`, { method: 'PUT', headers: json, body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('what is no address is not found, and the server lives', async () => {
    const { port } = new URL(api.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('GET // HTTP/1.1\r\nhost: api\r\nconnection: close\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 404 /);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });

  test('a client that goes away in the middle of its request is no fault', async () => {
    const { port } = new URL(api.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /trpc/play.start HTTP/1.1\r\nhost: api\r\ncontent-length: 100\r\n\r\n{');
    const before = api.logged.length;
    await wait(50);
    socket.destroy();
    while (api.logged.length === before) await wait(5);
    expect(api.logged.slice(before).map((line) => JSON.parse(line))).toMatchObject([
      { path: '/trpc/play.start', whole: false },
    ]);
  });

  test('more calls at once than a page makes are refused, and so is a length that is too long before it is sent', async () => {
    const many = (calls: number) => fetch(`${api.url}/trpc/${Array(calls).fill('edition.samples').join(',')}?batch=1`);
    expect((await many(20)).status).toBe(200);
    expect((await many(21)).status).toBe(400);
    const { port } = new URL(api.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /trpc/play.start HTTP/1.1\r\nhost: api\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 5000000000\r\n\r\n{',
    );
    expect(await text(socket)).toContain('body-too-large');
  });

  test('a long answer is compressed for whoever can read it so, and a short one is not', async () => {
    const sent = await post('article.submit', anArticle({ text: someText.repeat(10) }));
    const { id } = z.object({ result: z.object({ data: z.object({ id: z.string() }) }) }).parse(await sent.json())
      .result.data;
    const [cookie = ''] = sent.headers.getSetCookie();
    const get = async (procedure: string, encoding: string) => {
      const input = encodeURIComponent(JSON.stringify({ id }));
      const headers = { cookie, 'accept-encoding': encoding };
      const response = await fetch(`${api.url}/trpc/${procedure}?input=${input}`, { headers });
      return { encoding: response.headers.get('content-encoding'), body: await response.text() };
    };
    const plain = await get('article.get', 'identity');
    expect(plain.body.length).toBeGreaterThan(5_000);
    expect(await get('article.get', 'gzip, br')).toEqual({ encoding: 'gzip', body: plain.body });
    expect(plain.encoding).toBeNull();
    expect((await get('article.unknown', 'gzip')).encoding).toBeNull();
  });

  test('an answer that would be streamed still sets the cookie', async () => {
    const batch = { 0: anArticle() };
    const response = await post('article.submit?batch=1', batch, { 'trpc-accept': 'application/jsonl' });
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });
});

describe('limits', () => {
  const generous = { principal: 1e6, quizzes: 1e6, address: 1e6, newcomers: 1e6, newcomersQuizzes: 1e6 };

  test('a script with one cookie is stopped, and told for how long; reading goes on, and so does everybody else', async () => {
    const api = await open({ limits: createLimits({ ...generous, principal: 5, quizzes: 2 }) });
    const { client } = api.browser();
    const { editionId } = await client.article.submit.mutate(anArticle());
    await client.article.submit.mutate(anArticle());
    await client.article.submit.mutate(anArticle());
    expect(await reasonOf(client.article.submit.mutate(anArticle()))).toMatchObject({ code: 'too-many-requests' });
    for (let write = 0; write < 2; write++) await client.play.start.mutate({ editionId });
    const refused = await reasonOf(client.play.start.mutate({ editionId }));
    expect(refused).toEqual({ code: 'too-many-requests', params: { seconds: expect.any(Number) } });
    expect(await client.article.mine.query()).toHaveLength(3);
    await api.browser().client.play.start.mutate({ editionId });
  });

  test('a script that sends no cookie is stopped too; what the engine need not read does not count', async () => {
    const api = await open({ limits: createLimits({ ...generous, newcomersQuizzes: 2 }) });
    for (const [text, code] of [
      ['', 'empty'],
      ['Too short.', 'too-short'],
      ['\u0001'.repeat(500), 'binary'],
    ] as const) {
      expect(await reasonOf(api.browser().client.article.submit.mutate(anArticle({ text })))).toMatchObject({ code });
    }
    await api.browser().client.article.submit.mutate(anArticle());
    await api.browser().client.article.submit.mutate(anArticle());
    const third = api.browser().client.article.submit.mutate(anArticle());
    expect(await reasonOf(third)).toMatchObject({ code: 'too-many-requests' });
  });

  test.each(['newcomers', 'newcomersQuizzes'] as const)(
    'a script that sends no cookie shuts out new browsers of its own address alone (%s)',
    async (limit) => {
      const limits = () => createLimits({ ...generous, [limit]: 1 });
      const submitFrom = (api: TestApi, address: string) =>
        api.browser({ 'x-forwarded-for': address }).client.article.submit.mutate(anArticle());
      const tooMany = { code: 'too-many-requests' };
      const trusting = await open({ limits: limits(), settings: { publicUrl: undefined, trustProxy: true } });
      await submitFrom(trusting, '203.0.113.9');
      expect(await reasonOf(submitFrom(trusting, '203.0.113.9'))).toMatchObject(tooMany);
      await submitFrom(trusting, '203.0.113.10');

      const doubting = await open({ limits: limits() });
      await submitFrom(doubting, '203.0.113.9');
      expect(await reasonOf(submitFrom(doubting, '203.0.113.10'))).toMatchObject(tooMany);
    },
  );

  test('addresses are counted only behind a trusted proxy', async () => {
    const limits = () => createLimits({ ...generous, address: 1 });
    const trusting = await open({ limits: limits(), settings: { publicUrl: undefined, trustProxy: true } });
    const from = (api: TestApi, address: string) => api.browser({ 'x-forwarded-for': `10.0.0.1, ${address}` }).client;
    await from(trusting, '203.0.113.9').article.submit.mutate(anArticle());
    const second = from(trusting, '203.0.113.9').article.submit.mutate(anArticle());
    expect(await reasonOf(second)).toMatchObject({ code: 'too-many-requests' });
    await from(trusting, '203.0.113.10').article.submit.mutate(anArticle());

    const doubting = await open({ limits: limits() });
    await from(doubting, '203.0.113.9').article.submit.mutate(anArticle());
    await from(doubting, '203.0.113.9').article.submit.mutate(anArticle());
  });
});

test('health tells whether the database answers', async () => {
  const api = await open();
  const healthy = await fetch(`${api.url}/healthz`);
  expect([healthy.status, await healthy.json()]).toEqual([200, { ready: true }]);
  await api.closeDatabase();
  const ill = await fetch(`${api.url}/healthz`);
  expect([ill.status, await ill.json()]).toEqual([503, { ready: false }]);
});

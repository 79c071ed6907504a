import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as read } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, PlayerQuestion } from '@quoth/quiz-core/schema';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ServerProcess, startServer } from './testing/server-process.js';
import { type Browser, openBrowser } from './testing/test-api.js';

/** Eleven starts of a server are slow on a busy machine. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let folder: string;
const servers: ServerProcess[] = [];

// One folder for all: to make a database takes seconds, and each test must leave it usable for the next.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-api-'));
});
afterEach(async () => {
  for (const { child, exited } of servers.splice(0)) {
    child.kill('SIGKILL');
    await exited;
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(env: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServer({ QUOTH_DATA: folder, ...env });
  servers.push(server);
  return server;
}

/** Some answer of the right form. */
function someAnswer(question: PlayerQuestion): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.options[0]?.id ?? '' };
    case 'choices':
      return { kind: 'choices', choices: question.options.slice(0, 2).map(({ id }) => id) };
    case 'typed':
      return { kind: 'typed', text: 'something' };
    case 'match':
      return { kind: 'match', pairs: [] };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id) };
  }
}

/** An answer the server said it had. */
interface Acknowledged {
  readonly browser: Browser;
  readonly playId: string;
  readonly questionId: string;
  readonly item: unknown;
}

/** Plays the sample over and over, each time as a new browser, until the server is gone. */
async function playUntilGone(url: string, editionId: string, acknowledged: Acknowledged[]): Promise<void> {
  for (;;) {
    const browser = openBrowser(url);
    const { client } = browser;
    try {
      let { id: playId, question } = await client.play.start.mutate({ editionId });
      while (question) {
        const input = { playId, questionId: question.id, attempt: 1 as const, answer: someAnswer(question) };
        const { item, state } = await client.play.answer.mutate(input);
        acknowledged.push({ browser, playId, questionId: question.id, item });
        ({ id: playId, question } = state);
      }
    } catch {
      return;
    }
  }
}

const byQuestion = (items: { question: { id: string } }[]) =>
  new Map<string, unknown>(items.map((item) => [item.question.id, item]));

/** mulberry32 (public domain, Tommy Ettinger): the same moments in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test('says so once all that an article meets has been rehearsed', async () => {
  const { child } = await start();
  const [message] = await once(child, 'message');
  expect(message).toEqual({ type: 'warm' });
});

describe('killed without warning', () => {
  test('ten times in the middle of writing, it loses no answer it acknowledged', async () => {
    const random = seeded(20160617);
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < 10; round++) {
      const { url, child, exited } = await start();
      const [sample] = await openBrowser(url).client.edition.samples.query();
      const players = Array.from({ length: 4 }, () => playUntilGone(url, sample?.id ?? '', acknowledged));
      const before = acknowledged.length;
      while (acknowledged.length === before) await wait(5);
      await wait(random() * 300);
      child.kill('SIGKILL');
      await Promise.all([exited, ...players]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(10);
    const { url } = await start();
    const reviews = new Map<string, Map<string, unknown>>();
    for (const { browser, playId, questionId, item } of acknowledged) {
      if (!reviews.has(playId)) {
        const { client } = openBrowser(url, { cookie: browser.cookie });
        reviews.set(playId, byQuestion(await client.play.review.query({ playId })));
      }
      expect(reviews.get(playId)?.get(questionId)).toEqual(item);
    }
  });
});

describe('told to stop', () => {
  test.each(['SIGTERM', 'SIGINT', 'disconnect'] as const)(
    'by %s, it finishes what it is doing and ends',
    async (how) => {
      const { url, child, exited } = await start();
      const [sample] = await openBrowser(url).client.edition.samples.query();
      const body = JSON.stringify({ editionId: sample?.id });
      const headers = { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' };
      const sent = request(`${url}/trpc/play.start`, { method: 'POST', headers });
      sent.flushHeaders();
      await once(sent, 'continue');
      if (how === 'disconnect') child.disconnect();
      else child.kill(how);
      await wait(200);
      await expect(fetch(`${url}/healthz`)).rejects.toThrow();
      sent.end(body);
      const [response] = await once(sent, 'response');
      expect(response.statusCode).toBe(200);
      expect(JSON.parse(await read(response)).result.data.answered).toBe(0);
      expect(await exited).toBe(0);
    },
  );
});

describe('what is wrong at the start is told in one sentence', () => {
  const oneSentence = /^[^\n]+\.$/;

  test('a second server on the same folder, and the first runs on', async () => {
    const first = await start();
    const { said, exited, stderr } = await start();
    expect(said).toEqual({ type: 'failed', sentence: expect.stringMatching(oneSentence) });
    expect(said.type === 'failed' && said.sentence).toContain(folder);
    expect(await exited).toBe(1);
    expect(stderr().trim()).toMatch(oneSentence);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  });

  test('a port that is taken, leaving the folder free', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { said, exited } = await start({ API_PORT: String(port) });
    holder.close();
    expect(said).toEqual({
      type: 'failed',
      sentence: `The API cannot listen on 127.0.0.1:${port} (EADDRINUSE): choose another port with API_PORT.`,
    });
    expect(await exited).toBe(1);
    expect((await start()).said.type).toBe('ready');
  });

  test('a setting that cannot be', async () => {
    const { said, exited } = await start({ TRUST_PROXY: 'perhaps' });
    expect(said).toEqual({ type: 'failed', sentence: 'TRUST_PROXY must be true or false, and it is "perhaps".' });
    expect(await exited).toBe(1);
  });

  test('but of what nobody foresaw there is none, and the log tells where it happened', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'pglite'), { recursive: true });
    writeFileSync(join(broken, 'pglite', 'PG_VERSION'), 'none');
    const { said, exited, stderr } = await start({ QUOTH_DATA: broken });
    expect(said).toEqual({ type: 'failed' });
    expect(await exited).toBe(1);
    expect(JSON.parse(stderr())).toEqual({ fault: { name: 'Error', at: expect.any(Array) } });
  });

  test('a database that does not answer', async () => {
    const { said, exited } = await start({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/quoth' });
    expect(said).toEqual({ type: 'failed', sentence: expect.stringMatching(oneSentence) });
    expect(JSON.stringify(said)).not.toContain('secret');
    expect(await exited).toBe(1);
  });
});

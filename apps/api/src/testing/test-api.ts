import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { testDatabase } from '@quoth/db/testing';
import { createTRPCClient, httpLink, type TRPCClient, TRPCClientError } from '@trpc/client';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { Engine } from '../engine/engine.js';
import type { Made } from '../engine/job.js';
import { createProgressBoard } from '../engine/progress.js';
import { closeGently } from '../http/close-gently.js';
import { createHttpServer, type HttpServerOptions } from '../http/http-server.js';
import type { Reason } from '../lib/errors.js';
import { createLimits } from '../lib/limits.js';
import { createLru } from '../lib/lru.js';
import type { AppRouter } from '../router.js';
import type { App } from '../services/context.js';
import { createQuestionCache } from '../services/play/stored/question-cache.js';
import { quizOfEveryKind } from './questions.js';

/** One browser: it keeps its cookies, and remembers the last answer's body as it came. */
export interface Browser {
  readonly client: TRPCClient<AppRouter>;
  cookie: string;
  lastBody: string;
}

export interface TestApi {
  readonly app: App;
  readonly url: string;
  /** Lines of the log, as they were written. */
  readonly logged: string[];
  browser(headers?: Record<string, string>): Browser;
  /** Takes the database away while the API runs on. */
  closeDatabase(): Promise<void>;
  close(): Promise<void>;
}

/** What reading some article gives, with the questions that are asked of it. */
export function madeWith(questions: Made['questions'], other: Partial<Made> = {}): Made {
  const basics = { language: 'en', datedByText: null, opening: 'The council met.', words: 400, minutes: 2, grade: 8.4 };
  return { ...basics, blocks: [{ is: 'body', start: 0, end: 11 }], questions, ...other };
}

/** An engine that needs no threads: makes what it is told to of any article. */
export function engineThatMakes(make: (articleId: string) => Made): Engine {
  return {
    async make({ article }, onStep) {
      onStep?.({ done: 0, of: 1 });
      return make(article.id);
    },
    close: async () => {},
  };
}

export interface TestApiOptions extends Partial<Pick<App, 'engine' | 'limits' | 'now' | 'newId' | 'newToken'>> {
  settings?: HttpServerOptions['settings'];
  /** Another process on the same database: it shares nothing else with this one. */
  beside?: TestApi;
}

/** The real API on a real database, over HTTP on a free port; quizzes of every kind unless another engine is given. */
export async function testApi({ settings, beside, ...parts }: TestApiOptions = {}): Promise<TestApi> {
  const connection = beside ? { db: beside.app.db, ping: async () => {}, close: async () => {} } : await testDatabase();
  const app: App = {
    db: connection.db,
    engine: engineThatMakes((articleId) => madeWith(quizOfEveryKind(articleId, 'one'))),
    progress: createProgressBoard(),
    limits: createLimits(),
    questions: createQuestionCache(100),
    plays: createLru(100),
    guests: createLru(100),
    now: () => new Date(),
    newId: uuidv7,
    newToken: () => `token-${uuidv7()}`,
    ...parts,
  };
  const logged: string[] = [];
  const log = pino({ level: 'trace', base: null }, { write: (line) => logged.push(line) });
  const options = settings ?? { publicUrl: undefined, trustProxy: false };
  const server = createHttpServer({ app, log, settings: options, ping: connection.ping });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  let closed: Promise<void> | undefined;
  const closeDatabase = () => {
    closed ??= connection.close();
    return closed;
  };
  return {
    app,
    url,
    logged,
    closeDatabase,
    browser: (headers = {}) => openBrowser(url, headers),
    async close() {
      await closeGently(server, 1_000);
      await app.engine.close();
      await closeDatabase();
    },
  };
}

/** @param url where the API listens. */
export function openBrowser(url: string, headers: Record<string, string> = {}): Browser {
  const browser: Omit<Browser, 'client'> & { client?: Browser['client'] } = {
    cookie: headers.cookie ?? '',
    lastBody: '',
  };
  const fetchAsBrowser = async (input: string | URL | Request, init?: RequestInit) => {
    const sent = new Headers(init?.headers);
    for (const [name, value] of Object.entries({ ...headers, cookie: browser.cookie })) sent.set(name, value);
    const response = await fetch(input, { ...init, headers: sent });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) browser.cookie = /max-age=0/i.test(set) ? '' : (set.split(';')[0] ?? '');
    browser.lastBody = await response.clone().text();
    return response;
  };
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${url}/trpc`, fetch: (input, init) => fetchAsBrowser(input, init as RequestInit) })],
  });
  return Object.assign(browser, { client });
}

/** @returns the reason a call was refused with; fails where it was not refused. */
export async function reasonOf(call: Promise<unknown>): Promise<Reason> {
  const outcome = await call.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
  if (!(outcome instanceof TRPCClientError)) throw new Error(`no refusal: ${String(outcome)}`);
  const reason: Reason | null = outcome.data?.reason ?? null;
  if (reason === null) throw new Error(`an error without a reason: ${outcome.message}`);
  return reason;
}

/** Sixty words and more of English, for an engine that does not read them. */
export const someText = 'The council met on Monday and agreed to build the wall. '.repeat(10);

/** What a browser sends to have a quiz made. */
export function anArticle(other: Partial<Parameters<TRPCClient<AppRouter>['article']['submit']['mutate']>[0]> = {}) {
  return { ticket: uuidv7(), text: someText, shownToPlayers: 'evidence' as const, ...other };
}

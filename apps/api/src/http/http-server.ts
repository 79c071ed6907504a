import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import type { Logger } from 'pino';
import { appRouter } from '../router.js';
import type { Settings } from '../settings.js';
import type { App, Context } from '../trpc/context.js';
import { mostBodyBytes } from '../trpc/trpc.js';
import { createGuest } from './guest.js';
import { forwardedAddress, isSameOrigin } from './origin.js';

const trpcPath = '/trpc/';

/** Longer than proxies keep an idle connection, so that they close it and never send into a closed one. */
const keepAliveMs = 75_000;

export interface HttpServerOptions {
  readonly app: App;
  readonly log: Logger;
  readonly settings: Pick<Settings, 'publicUrl' | 'trustProxy'>;
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
}

/** The API over HTTP: `/trpc/<procedure>` and `/healthz`. Logs a line a request: what, how it ended, how long; never who. */
export function createHttpServer({ app, log, settings, ping }: HttpServerOptions): Server {
  const requests = new WeakMap<IncomingMessage, Context['request']>();
  const trpc = createHTTPHandler({
    router: appRouter,
    basePath: trpcPath,
    maxBodySize: mostBodyBytes,
    createContext({ req, res }): Context {
      const request = requests.get(req);
      if (!request) throw new Error('a request was not taken up');
      const setCookie = (header: string) => res.appendHeader('set-cookie', header);
      const secure = settings.publicUrl?.protocol === 'https:';
      return { ...app, request, guest: createGuest({ app, cookies: req.headers.cookie, secure, setCookie }) };
    },
  });

  const answer: RequestListener = async (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://api');
    const id = app.newId();
    const began = app.now().getTime();
    res.setHeader('x-request-id', id);
    res.setHeader('cache-control', 'no-store');
    const path = pathname.startsWith(trpcPath) || pathname === '/healthz' ? pathname.slice(0, 200) : 'other';
    const own = log.child({ request: id });
    res.once('close', () => {
      const ms = app.now().getTime() - began;
      own.info({ method: req.method, path, status: res.statusCode, ms, whole: res.writableFinished }, 'request');
    });
    if (pathname === '/healthz') return health(res, ping);
    if (!pathname.startsWith(trpcPath)) return json(res, 404, { error: 'not found' });
    // A streamed answer would have sent its headers before a procedure can set the cookie.
    delete req.headers['trpc-accept'];
    requests.set(req, {
      id,
      log: own,
      sameOrigin: isSameOrigin(req.headers, settings.publicUrl),
      address: settings.trustProxy ? forwardedAddress(req.headers) : null,
    });
    return trpc(req, res);
  };
  const server = createServer(answer);
  server.keepAliveTimeout = keepAliveMs;
  return server;
}

async function health(res: ServerResponse, ping: () => Promise<void>): Promise<void> {
  const ready = await ping().then(
    () => true,
    () => false,
  );
  json(res, ready ? 200 : 503, { ready });
}

function json(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { faultOf } from '../lib/fault.js';
import type { App, Context } from '../services/context.js';
import { createGuest } from '../services/session/guest.js';
import type { Settings } from '../settings.js';
import { forwardedAddress, isSameOrigin } from './origin.js';
import { trpcOverHttp, trpcPath } from './trpc-over-http.js';

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
  const contextOf = (req: IncomingMessage, res: ServerResponse, request: Context['request']): Context => {
    const setCookie = (header: string) => res.appendHeader('set-cookie', header);
    const secure = settings.publicUrl?.protocol === 'https:';
    return { ...app, request, guest: createGuest({ app, cookies: req.headers.cookie, secure, setCookie }) };
  };

  const answer: RequestListener = async (req, res) => {
    const pathname = pathOf(req.url ?? '/');
    const id = app.newId();
    const began = app.now().getTime();
    res.setHeader('x-request-id', id);
    res.setHeader('cache-control', 'no-store');
    const isCall = pathname.startsWith(`${trpcPath}/`);
    const path = isCall || pathname === '/healthz' ? pathname.slice(0, 200) : 'other';
    const own = log.child({ request: id });
    res.once('close', () => {
      const ms = app.now().getTime() - began;
      own.info({ method: req.method, path, status: res.statusCode, ms, whole: res.writableFinished }, 'request');
    });
    if (pathname === '/healthz') return health(res, ping);
    if (!isCall) return json(res, 404, { error: 'not found' });
    const sameOrigin = isSameOrigin(req.headers, settings.publicUrl);
    const address = settings.trustProxy ? forwardedAddress(req.headers) : null;
    try {
      await trpcOverHttp(req, res, contextOf(req, res, { id, log: own, sameOrigin, address }));
    } catch (error) {
      // A client that goes away in the middle of its request is nobody's fault.
      if (req.readableAborted) return;
      own.error({ fault: faultOf(error) }, 'a call could not be answered');
      if (!res.headersSent) json(res, 500, { error: 'internal server error' });
    }
  };
  const server = createServer(answer);
  server.keepAliveTimeout = keepAliveMs;
  return server;
}

/** @returns the path asked for, without its query; nothing for what is no address, such as "//". */
function pathOf(target: string): string {
  return URL.canParse(target, 'http://api') ? new URL(target, 'http://api').pathname : '';
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

import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '../router.js';
import { mostBodyBytes } from '../routers/trpc.js';
import type { Context } from '../services/context.js';

/** Where the procedures are: `/trpc/<procedure>`. */
export const trpcPath = '/trpc';

/** Pages ask for a handful of things at once; what asks for more is no page. */
const mostCallsAtOnce = 20;

/** From this many bytes on an answer is sent compressed to whoever can read it so: the text of a long article, above all. */
const worthCompressing = 4_096;
const compressed = promisify(gzip);

/**
 * Answers a call over Node's HTTP. What comes in and what goes out is read and written whole: tRPC's own adapter for Node makes a web
 * stream of each, which costs more than to mark an answer does.
 */
export async function trpcOverHttp(req: IncomingMessage, res: ServerResponse, context: Context): Promise<void> {
  const { method } = req;
  if (method !== 'GET' && method !== 'POST') {
    res.writeHead(405, { allow: 'GET, POST' }).end();
    return;
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) if (typeof value === 'string') headers.set(name, value);
  // A streamed answer would have sent its headers before a procedure can set the cookie.
  headers.delete('trpc-accept');
  const body = method === 'POST' ? ({ body: await bodyOf(req), duplex: 'half' } as const) : {};
  const answer = await fetchRequestHandler({
    endpoint: trpcPath,
    router: appRouter,
    maxBatchSize: mostCallsAtOnce,
    req: new Request(`http://api${req.url}`, { method, headers, ...body }),
    createContext: () => context,
  });
  for (const [name, value] of answer.headers) res.setHeader(name, value);
  res.statusCode = answer.status;
  const whole = Buffer.from(await answer.arrayBuffer());
  if (whole.length < worthCompressing || !/\bgzip\b/u.test(req.headers['accept-encoding'] ?? ''))
    return void res.end(whole);
  res.setHeader('content-encoding', 'gzip').appendHeader('vary', 'accept-encoding');
  res.end(await compressed(whole));
}

/**
 * @returns the whole body; or, where it is too long, a stream that says so once it is read, so that the refusal is tRPC's like any other.
 * @throws when the client goes away before its end.
 */
async function bodyOf(req: IncomingMessage): Promise<Buffer | ReadableStream> {
  const tooLong = () => failing(new TRPCError({ code: 'PAYLOAD_TOO_LARGE' }));
  if (Number(req.headers['content-length']) > mostBodyBytes) return tooLong();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Too long a body is left unread, and the connection open, for it has yet to carry the answer.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > mostBodyBytes) return tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failing(error: Error): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.error(error) });
}

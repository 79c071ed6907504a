import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, DatabaseError } from '@quoth/db';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { createEngine } from './engine/engine.js';
import { createProgressBoard } from './engine/progress.js';
import { closeGently } from './http/close-gently.js';
import { createHttpServer } from './http/http-server.js';
import { daily } from './lib/daily.js';
import { faultOf } from './lib/fault.js';
import { createLimits } from './lib/limits.js';
import { createLru } from './lib/lru.js';
import { hasSample, loadSample, type Sample } from './load-sample.js';
import { rehearse } from './rehearse.js';
import type { App } from './services/context.js';
import { createQuestionCache } from './services/play/stored/question-cache.js';
import { forgetIdle } from './services/session/forget-idle.js';
import { BadSetting, readSettings } from './settings.js';

const sampleSlug = 'putin-canada';

/** What one article may take of a thread. */
const engineLimitMs = 60_000;

/** What requests in flight get to finish in when the process is told to stop. */
const stopWithinMs = 10_000;

/** Enough for every question of a few hundred editions that are played at once. */
const cachedQuestions = 5_000;

/** Enough for a large school. */
const cachedGuests = 5_000;
const cachedPlays = 5_000;

/** Something to put right before the API can start, in one sentence. */
class CannotStart extends Error {}

async function start(): Promise<void> {
  // Until there is something to close, to end is simply to leave: even a crash here leaves nothing stuck.
  let end: (why: string) => void = () => process.exit(0);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal));
  process.on('disconnect', () => end('the channel closed'));
  // Whoever started us may have gone before all of this was loaded, and the event with them.
  if (process.send && !process.connected) end('the channel closed');

  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const engine = createEngine({
    limitMs: engineLimitMs,
    onFault: (fault) => log.error({ fault: faultOf(fault) }, 'an engine thread failed'),
  });
  const [connection, sample] = await Promise.all([connect(settings), readSample()]);
  const app: App = {
    db: connection.db,
    engine,
    progress: createProgressBoard(),
    limits: createLimits(),
    questions: createQuestionCache(cachedQuestions),
    plays: createLru(cachedPlays),
    guests: createLru(cachedGuests),
    now: () => new Date(),
    newId: uuidv7,
    newToken: () => randomBytes(32).toString('base64url'),
  };
  let stopping = false;
  const logUnlessStopping = (what: string) => (error: unknown) => {
    if (!stopping) log.error({ fault: faultOf(error) }, what);
  };
  // Without its sample the API is still of use; the log says what was wrong with it.
  const sampleLoaded = loadSample(app, sample).catch(logUnlessStopping('the sample article could not be loaded'));
  // Where it is known already nobody waits while it is read anew, in case this engine makes other questions of it.
  if (!(await hasSample(app.db, sample))) await sampleLoaded;
  const rehearsed = Promise.all([readTexts(), sampleLoaded])
    .then(([texts]) => rehearse(app, log, texts))
    .catch(logUnlessStopping('what is done first was not rehearsed'));

  const forgetting = daily(async () => {
    await rehearsed;
    const guests = await forgetIdle(app).catch(logUnlessStopping('guests who stay away could not be forgotten'));
    if (guests) log.info({ guests }, 'forgot guests who stay away');
  });

  const server = createHttpServer({ app, log, settings, ping: connection.ping });
  server.listen(settings.port, settings.host);
  await once(server, 'listening').catch(async (error: NodeJS.ErrnoException) => {
    await connection.close();
    throw new CannotStart(
      `The API cannot listen on ${settings.host}:${settings.port} (${error.code}): choose another port with API_PORT.`,
    );
  });

  end = async (why) => {
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'stopping');
    await closeGently(server, stopWithinMs);
    await engine.close();
    await forgetting.stop();
    await connection.close();
    process.exit(0);
  };

  const address = server.address();
  const port = typeof address === 'object' ? address?.port : settings.port;
  log.info({ port, database: connection.kind }, 'ready');
  process.send?.({ type: 'ready', port });
  await rehearsed;
  if (process.connected) process.send?.({ type: 'warm' });
}

/** Articles of the engine's own fixtures: together they have most of what news is written with. */
const rehearsedArticles = ['council-flood-wall', 'match-late-header', 'putin-canada'];

function readTexts(): Promise<string[]> {
  return Promise.all(rehearsedArticles.map((slug) => readArticleFile(slug, 'article.txt')));
}

function readArticleFile(slug: string, name: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`@quoth/quiz-core/articles/${slug}/${name}`), 'utf8');
}

async function readSample(): Promise<Sample> {
  const [text, meta] = await Promise.all([
    readArticleFile(sampleSlug, 'article.txt'),
    readArticleFile(sampleSlug, 'meta.json'),
  ]);
  const { source } = z.object({ source: z.string() }).parse(JSON.parse(meta));
  return { text, source };
}

/**
 * Says in one sentence why there is no API, to whoever started it, and ends. Of what nobody foresaw the log tells, and they
 * know where that is.
 */
function fail(error: unknown): void {
  const known = error instanceof BadSetting || error instanceof DatabaseError || error instanceof CannotStart;
  process.stderr.write(`${known ? error.message : JSON.stringify({ fault: faultOf(error) })}\n`);
  const said = known ? { sentence: error.message } : {};
  if (process.send) process.send({ type: 'failed', ...said }, () => process.exit(1));
  else process.exit(1);
}

start().catch(fail);

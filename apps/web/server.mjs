/**
 * Starts the web app: `node server.mjs`, or `node server.mjs --dev` for reload on change.
 *
 * Settings: HOST (127.0.0.1), PORT (3000; 0 = any free one), API_URL (where the API answers), PUBLIC_URL (what the links that
 * people share begin with; without it, the address the page was opened at). Started with an IPC channel it sends
 * `{ type: 'ready', port }` or `{ type: 'failed', sentence }`. SIGINT, SIGTERM and the end of the channel stop it.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { forwardTo, isForApi } from './forward.mjs';

// Whoever started us may be gone at any moment: this is watched from here on, and Next is imported only then, for that takes
// long. Until there is something to close, to end is simply to leave.
let stop = () => process.exit(0);
for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => stop());
if (process.send && !process.connected) stop();

const dev = process.argv.includes('--dev');
// A setting that is set to nothing counts as not set: an empty host would be every address of the machine.
const host = process.env.HOST || '127.0.0.1';
const wantedPort = Number(process.env.PORT || 3000);
/** How long a request in flight may take to end once we are told to stop, in milliseconds. */
const patience = 10_000;

process.env.NODE_ENV = dev ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

const problem = settingProblem();
if (problem === null) listen();
else fail(problem);

/** @returns {string | null} what is wrong with the settings, in one sentence. */
function settingProblem() {
  if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65_535) {
    return `PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`;
  }
  if (!URL.canParse(process.env.API_URL ?? '')) {
    return 'API_URL must be the address of the API, such as http://127.0.0.1:4100.';
  }
  const publicUrl = process.env.PUBLIC_URL;
  if (publicUrl && !(/^https?:/.test(publicUrl) && URL.canParse(publicUrl))) {
    return `PUBLIC_URL must be an address such as https://quiz.example.org, and it is "${publicUrl}".`;
  }
  return null;
}

function listen() {
  const server = createServer();
  server.once('error', (error) => fail(sentenceFor(error)));
  server.listen(wantedPort, host, () =>
    serve(server).catch((error) => fail(`The web app could not be started: ${error.message}`)),
  );
}

/** @param {import('node:http').Server} server */
async function serve(server) {
  const { port } = server.address();
  const { default: next } = await import('next');
  const app = next({
    dev,
    dir: fileURLToPath(new URL('.', import.meta.url)),
    hostname: host,
    port,
    httpServer: server,
  });
  stop = gentleStop(server, app);
  await app.prepare();
  const showPage = app.getRequestHandler();
  const forward = forwardTo(process.env.API_URL);
  server.on('request', (request, response) => {
    if (isForApi(request.url)) forward(request, response);
    else showPage(request, response);
  });
  // Next has an own use of upgrades in development; nothing of ours has any, and whoever asks for one would wait for ever.
  if (!dev)
    server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 501 Not Implemented\r\nconnection: close\r\n\r\n'));
  if (process.send) process.send({ type: 'ready', port });
  else process.stdout.write(`Quoth's web app listens on http://${host}:${port}\n`);
}

/**
 * @param {import('node:http').Server} server
 * @param {{ close(): Promise<void> }} app
 * @returns what to run when told to stop: it lets requests in flight end.
 */
function gentleStop(server, app) {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), patience).unref();
    server.close(async () => {
      await app.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
}

/** @param {NodeJS.ErrnoException} error */
function sentenceFor(error) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${wantedPort} on ${host} is taken: stop the program that uses it, or set PORT to another one.`;
    case 'EACCES':
      return `Port ${wantedPort} on ${host} may not be used by this account: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST "${host}" is not an address of this machine: use 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The web app could not listen on ${host}:${wantedPort}: ${error.message}`;
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  if (process.send) {
    process.send({ type: 'failed', sentence }, () => process.exit(1));
  } else {
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}

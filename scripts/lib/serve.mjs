import { Sentence } from './root.mjs';
import { startServer } from './supervisor.mjs';

const api = 'apps/api/dist/server.js';
const web = 'apps/web/server.mjs';

/**
 * Runs the API and the web app until a signal comes or one of them ends, then ends both. Prints one line when both are ready.
 *
 * @param {{ host: string, port: number, data: string, publicUrl: string, output: import('node:stream').Writable | 'inherit',
 *   logPath?: string, dev?: boolean }} options
 */
export async function serve({ host, port, data, publicUrl, output, logPath, dev = false }) {
  const running = [];
  let ending = false;
  const end = async (code) => {
    if (ending) return;
    ending = true;
    await Promise.all(running.map((server) => server.stop()));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

  const start = async (server) => {
    const started = await startServer({ ...server, output });
    running.push(started);
    started.exited.then(() => {
      if (ending) return;
      process.stderr.write(`${server.name} ended unexpectedly${logPath ? `; the reason stands in ${logPath}` : ''}.\n`);
      end(1);
    });
    return started;
  };
  const mode = dev ? 'development' : 'production';
  try {
    const { port: apiPort } = await start({
      name: 'The API',
      script: api,
      env: {
        NODE_ENV: mode,
        HOST: '127.0.0.1',
        QUOTH_DATA: data,
        PUBLIC_URL: publicUrl,
        API_PORT: process.env.API_PORT ?? '0',
      },
    });
    await start({
      name: 'The web app',
      script: web,
      env: {
        NODE_ENV: mode,
        HOST: host,
        PORT: String(port),
        PUBLIC_URL: publicUrl,
        API_URL: `http://127.0.0.1:${apiPort}`,
      },
    });
  } catch (error) {
    if (ending) return;
    ending = true;
    await Promise.all(running.map((server) => server.stop()));
    throw error instanceof Sentence && logPath && /before it was ready/.test(error.message)
      ? new Sentence(`${error.message.slice(0, -1)}; the reason stands in ${logPath}.`)
      : error;
  }
  process.stdout.write(`Quoth is ready: ${publicUrl}\n`);
}

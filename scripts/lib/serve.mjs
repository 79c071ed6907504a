import { startServer } from './supervisor.mjs';
import { whenNpmEnds } from './with-npm.mjs';

/**
 * Runs the API and the web app until a signal comes, npm is gone or one of them ends, then ends both. Prints one line when both are ready.
 *
 * @param {{ host: string, port: number, data: string, address: string, output: import('node:stream').Writable | 'inherit',
 *   logPath?: string, mode: 'production' | 'development' }} options
 * @returns {Promise<{ restartApi(): Promise<void>, onEnd(run: () => void): void }>}
 */
export async function serve({ host, port, data, address, output, logPath, mode }) {
  const reasons = logPath ? `; the reason stands in ${logPath}` : '';
  const running = new Map();
  const atEnd = [];
  let ending = false;

  const endAll = async () => {
    ending = true;
    for (const run of atEnd) run();
    await Promise.all([...running.values()].map((server) => server.stop()));
  };
  const end = async (code) => {
    if (ending) return;
    await endAll();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
  whenNpmEnds(() => end(0));

  const start = async (name, script, env, args = []) => {
    const server = startServer({
      name,
      script,
      args,
      env: { NODE_ENV: mode, ...env },
      output,
      reasons,
    });
    running.set(name, server);
    const port = await server.ready;
    server.exited.then(() => {
      if (ending || running.get(name) !== server) return;
      process.stderr.write(`${name} ended unexpectedly${reasons}.\n`);
      end(1);
    });
    return port;
  };
  const startApi = (apiPort) =>
    start('The API', 'apps/api/dist/server.js', { HOST: '127.0.0.1', QUOTH_DATA: data, API_PORT: String(apiPort) });

  let apiPort = process.env.API_PORT ?? 0;
  try {
    apiPort = await startApi(apiPort);
    const env = { HOST: host, PORT: String(port), API_URL: `http://127.0.0.1:${apiPort}` };
    await start('The web app', 'apps/web/server.mjs', env, mode === 'development' ? ['--dev'] : []);
    await running.get('The API')?.warm;
  } catch (error) {
    if (ending) return new Promise(() => {});
    await endAll();
    throw error;
  }
  process.stdout.write(`Quoth is ready: ${address}\n`);

  const replaceApi = async () => {
    const old = running.get('The API');
    running.delete('The API');
    await old?.stop();
    if (!ending) await startApi(apiPort);
  };
  let replaced = Promise.resolve();
  return {
    onEnd: (run) => atEnd.push(run),
    restartApi() {
      // A change that does not run is told; the next one gets its chance.
      replaced = replaced.then(replaceApi).catch((error) => process.stderr.write(`${error.message}\n`));
      return replaced;
    },
  };
}

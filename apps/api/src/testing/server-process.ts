import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const script = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), port: z.int() }),
  z.object({ type: z.literal('failed'), sentence: z.string().optional() }),
]);

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** What it said first: that it is ready, or why it is not. */
  readonly said: z.infer<typeof messageSchema>;
  readonly url: string;
  readonly exited: Promise<number | null>;
  stderr(): string;
}

/** Starts the built server on a free port. @param env its settings; what this process has for them does not reach it. */
export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  const own = { DATABASE_URL: '', PUBLIC_URL: '', API_PORT: '', HOST: '', TRUST_PROXY: '', LOG_LEVEL: 'warn' };
  const child = fork(script, [], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stderr = '';
  child.stderr?.on('data', (part) => {
    stderr += part;
  });
  child.stdout?.resume();
  // Not 'close', which never comes once the channel was disconnected from this side.
  const ended = child.stderr ? once(child.stderr, 'close') : Promise.resolve();
  const exited = Promise.all([once(child, 'exit'), ended]).then(() => child.exitCode);
  const [message] = await Promise.race([once(child, 'message'), exited.then(() => ['it ended'])]);
  const said = messageSchema.parse(message);
  const url = said.type === 'ready' ? `http://127.0.0.1:${said.port}` : '';
  return { child, said, url, exited, stderr: () => stderr };
}

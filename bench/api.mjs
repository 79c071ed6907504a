import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startServer } from '../scripts/lib/supervisor.mjs';
import { table, whole } from './table.mjs';

const players = 32;
const warmUp = 3_000;
const measured = 8_000;

/** One browser: a keep-alive connection and its guest's cookie. */
function browser(port) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie = '';
  return (method, procedure, input) =>
    new Promise((resolve, reject) => {
      const body = method === 'POST' ? JSON.stringify(input ?? {}) : undefined;
      const path = `/trpc/${procedure}${method === 'GET' && input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`;
      const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
      const call = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
        const [set] = response.headers['set-cookie'] ?? [];
        if (set) cookie = set.slice(0, set.indexOf(';'));
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const { result, error } = JSON.parse(Buffer.concat(parts).toString('utf8'));
          if (error) reject(new Error(`${procedure}: ${JSON.stringify(error)}`));
          else resolve(result.data);
        });
      });
      call.on('error', reject);
      call.end(body);
    });
}

/** Some answer of the right form to a question of any kind. */
function someAnswer(question) {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.options[0].id };
    case 'choices':
      return { kind: 'choices', choices: question.options.slice(0, 2).map(({ id }) => id) };
    case 'typed':
      return { kind: 'typed', text: 'something' };
    case 'match':
      return {
        kind: 'match',
        pairs: question.left.map(({ id }, index) => [id, question.right[index % question.right.length].id]),
      };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id) };
    default:
      throw new Error(`no answer for ${question.kind}`);
  }
}

/** Players go through the sample edition one after another; every answer counts once it is acknowledged. */
async function answersPerSecond(env) {
  const quiet = new PassThrough().resume();
  const api = startServer({
    name: 'The API',
    script: 'apps/api/dist/server.js',
    env: { ...env, LOG_LEVEL: 'warn' },
    output: quiet,
  });
  try {
    const port = await api.ready;
    const [{ id: editionId }] = await browser(port)('GET', 'edition.samples');
    let answers = 0;
    let over = false;
    const playOn = async () => {
      while (!over) {
        const call = browser(port);
        let play = await call('POST', 'play.start', { editionId });
        while (play.question && !over) {
          const { question } = play;
          const input = { playId: play.id, questionId: question.id, attempt: 1, answer: someAnswer(question) };
          play = (await call('POST', 'play.answer', input)).state;
          answers++;
        }
      }
    };
    const playing = Array.from({ length: players }, playOn);
    await new Promise((resolve) => setTimeout(resolve, warmUp));
    const before = answers;
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, measured));
    const rate = ((answers - before) / (performance.now() - began)) * 1000;
    over = true;
    await Promise.all(playing);
    return rate;
  } finally {
    await api.stop();
  }
}

/** Committed answers per second over HTTP, load and server on the same machine. */
export async function bench() {
  const rows = [];
  const data = mkdtempSync(join(tmpdir(), 'quoth-bench-'));
  rows.push(['PGlite', whole(await answersPerSecond({ QUOTH_DATA: data, DATABASE_URL: '' }))]);
  rmSync(data, { recursive: true, force: true });
  const server = process.env.BENCH_DATABASE_URL;
  rows.push([
    'Postgres',
    server
      ? whole(await answersPerSecond({ DATABASE_URL: server }))
      : 'not run (BENCH_DATABASE_URL names no empty database)',
  ]);
  table(`API, committed answers per second, ${players} players at once, over HTTP`, rows);
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';
import { closed, freePort, startQuoth } from './quoth.mjs';

let folder;
const running = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-start-'));
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(env = {}) {
  const port = await freePort();
  const quoth = startQuoth({ PORT: String(port), QUOTH_DATA: folder, ...env });
  running.push(quoth);
  return { ...quoth, port };
}

const oneSentence = /^[^\n]+\.\n$/;

describe('npm start', () => {
  test('prints one line with the address, serves, and ends cleanly on Ctrl-C', async () => {
    const quoth = await start();
    const address = await quoth.ready;
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Quoth');
    expect(await (await fetch(new URL('/healthz', address))).json()).toEqual({ ready: true });
    const upgrade = connect(quoth.port, '127.0.0.1');
    upgrade.write('GET /trpc HTTP/1.1\r\nhost: quoth\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    expect(await text(upgrade)).toMatch(/^HTTP\/1\.1 501 /);
    quoth.child.kill('SIGINT');
    const { code, stdout } = await quoth.ended;
    expect(code).toBe(0);
    expect(stdout).toBe(`Quoth is ready: ${address}\n`);
    await closed(quoth.port);

    const again = await start();
    await again.ready;
  });

  test.runIf(process.platform !== 'win32')(
    'ends when npm is told to, though npm tells nobody but its shell',
    async () => {
      const port = await freePort();
      const env = { ...process.env, DATABASE_URL: '', PORT: String(port), QUOTH_DATA: folder };
      const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
      for await (const printed of npm.stdout.iterator({ destroyOnReturn: false }))
        if (String(printed).includes('Quoth is ready')) break;
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
      npm.kill('SIGTERM');
      await closed(port);

      const again = await start();
      await again.ready;
    },
  );

  test('says in one sentence that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    const { ended } = await start({ PORT: String(port) });
    const { code, stderr, stdout } = await ended;
    server.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(`Port ${port} `);
  });

  test('says in one sentence that the data folder is in use, and leaves its holder alone', async () => {
    const first = await start();
    const address = await first.ready;
    const second = await start();
    const { code, stderr } = await second.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(folder);
    expect((await fetch(address)).status).toBe(200);
  });

  test('set to listen at nothing, it listens on loopback and says where', async () => {
    const quoth = await start({ HOST: '', PUBLIC_URL: '' });
    expect(await quoth.ready).toBe(`http://localhost:${quoth.port}`);
    // Also an address of this machine, where loopback is more than one: open to the network would be open there.
    await expect(fetch(`http://127.0.0.2:${quoth.port}/`)).rejects.toThrow();
  });

  test.each([
    ['file', 'it is not a folder'],
    ['file/data', 'part of that path is not a folder'],
  ])('says in one sentence why the data folder %s cannot be used', async (path, why) => {
    writeFileSync(join(folder, 'file'), '');
    const data = join(folder, path);
    const { code, stderr } = await (await start({ QUOTH_DATA: data })).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(`The data folder ${data} cannot be used because ${why}: choose another with QUOTH_DATA=...\n`);
  });

  test('says in one sentence that its log cannot be opened', async () => {
    const log = join(folder, 'quoth.log');
    mkdirSync(log);
    const { code, stderr } = await (await start()).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(`The log ${log} cannot be opened`);
  });

  test('killed without warning, it takes its servers with it and the data folder is free', async () => {
    const quoth = await start();
    await quoth.ready;
    quoth.child.kill('SIGKILL');
    await quoth.ended;
    await closed(quoth.port);
    const again = await start();
    await again.ready;
  });

  test('told to end while it is still starting, it leaves no server behind', async () => {
    for (const wait of [600, 1200, 2400]) {
      const quoth = await start();
      await new Promise((resolve) => setTimeout(resolve, wait));
      quoth.child.kill('SIGTERM');
      await quoth.ended;
      await closed(quoth.port);
    }
    const again = await start();
    await again.ready;
  });

  test('refuses a port that is no number', async () => {
    const { ended } = await start({ PORT: 'abc' });
    expect((await ended).stderr).toMatch(oneSentence);
  });

  test('refuses a public address that is none', async () => {
    const { ended } = await start({ PUBLIC_URL: 'quiz' });
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('PUBLIC_URL');
  });

  test('says in one sentence that Node is too old', () => {
    const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.1' } });";
    const result = spawnSync(process.execPath, ['-e', `${old} import('./scripts/start.mjs')`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toBe('Quoth needs Node 20.19 or newer, and this is Node 18.20.1.\n');
  });
});

import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, connect as dial, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The shortest `sun_path` among the systems we run on is macOS's: 104 bytes with the final zero. */
const longestSocketPath = 103;

/** A socket that listens as long as this process lives: however a process dies, the kernel stops its listening. */
export interface Beacon {
  /** Where it listens, for a claim: relative to the folder when it is inside (a container may know it by another path). */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts a beacon: in the folder, so that processes in other containers can see it; in the system's temporary folder where
 * the path is too long or the file system has no sockets; on Windows as a named pipe.
 */
export async function lightBeacon(folder: string): Promise<Beacon> {
  const name = `lock-${randomBytes(6).toString('hex')}.sock`;
  if (process.platform === 'win32') return listen(folder, `\\\\.\\pipe\\quoth-${name}`);
  const elsewhere = join(tmpdir(), `quoth-${name}`);
  if (Buffer.byteLength(resolve(folder, name)) > longestSocketPath) return listen(folder, elsewhere);
  return listen(folder, name).catch(() => listen(folder, elsewhere));
}

/** Whether the process that lit the beacon at `address` still runs. In doubt it does. */
export function isLit(folder: string, address: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = dial(resolve(folder, address));
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      answer(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}

/** Deletes the file that the beacon of a dead process left behind; a pipe leaves none. */
export async function clearBeacon(folder: string, address: string): Promise<void> {
  if (process.platform !== 'win32') await rm(resolve(folder, address), { force: true });
}

function listen(folder: string, address: string): Promise<Beacon> {
  return new Promise((started, failed) => {
    const server: Server = createServer((socket) => socket.destroy());
    server.once('error', failed);
    server.listen({ path: resolve(folder, address), exclusive: true }, () => {
      server.unref();
      const close = () => new Promise<void>((closed) => server.close(() => closed()));
      started({ address, close });
    });
  });
}

import type { Server } from 'node:http';

/** How often connections that have become idle are looked for. */
const lookEveryMs = 25;

/**
 * Takes no more connections, lets requests in flight finish, and resolves when all is closed.
 *
 * @param withinMs what is not finished by then is cut off.
 */
export async function closeGently(server: Server, withinMs: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs);
  const cut = setTimeout(() => server.closeAllConnections(), withinMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(cut);
}

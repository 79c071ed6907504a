/**
 * What the links that people share begin with, from `PUBLIC_URL`; `server.mjs` has checked it at start.
 *
 * @returns the origin with no path, or undefined where it is not set.
 */
export function publicOrigin(): string | undefined {
  const url = process.env.PUBLIC_URL;
  return url ? new URL(url).origin : undefined;
}

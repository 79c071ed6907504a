/**
 * Where the API answers, from `API_URL` (e.g. `http://127.0.0.1:4100`); `server.mjs` has checked it at start.
 *
 * @returns the origin with no path. Throws when the setting is missing.
 */
export function apiUrl(): string {
  const url = process.env.API_URL;
  if (url === undefined) throw new Error('API_URL is not set: it must name the address of the API.');
  return new URL(url).origin;
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from our own pages, or from no page at all. Browsers tell where a POST comes from and let no page
 * change that; `X-Forwarded-Host` is believed, because no page of another site can send it without our consent.
 *
 * @param publicUrl the address people use, where it is set.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: URL | undefined): boolean {
  const { origin, host } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const forwarded = headers['x-forwarded-host'];
  const own = [host, typeof forwarded === 'string' ? forwarded : undefined, publicUrl?.host];
  return own.includes(new URL(origin).host);
}

/** The client's address as the one proxy in front of us saw it: what it added last. Null when it added none. */
export function forwardedAddress(headers: IncomingHttpHeaders): string | null {
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || null;
}

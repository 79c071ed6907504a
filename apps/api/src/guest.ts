import { createHash } from 'node:crypto';
import { principal } from '@quoth/db';
import { parseCookie, stringifySetCookie } from 'cookie';
import { eq } from 'drizzle-orm';
import type { App } from './context.js';

export const guestCookie = 'quoth_guest';

/** A browser that stays away longer is forgotten. */
const cookieSeconds = 30 * 24 * 60 * 60;

/** The browser that calls, as the owner of what it made. */
export interface Guest {
  /** The principal's id, or null for a browser that has made nothing yet. Looked up once a request. */
  find(): Promise<string | null>;
  /** The principal's id; makes one, and sets its cookie, on a browser's first write. */
  findOrMake(): Promise<string>;
  /** Takes the cookie away. */
  forget(): void;
}

export interface GuestOptions {
  readonly app: Pick<App, 'db' | 'now' | 'newId' | 'newToken'>;
  readonly cookies: string | undefined;
  /** Whether browsers reach us over https only. */
  readonly secure: boolean;
  readonly setCookie: (header: string) => void;
}

/**
 * Knows a browser by the random token in its cookie, of which the database keeps only the SHA-256. The cookie's thirty days
 * begin anew on the first request of each day.
 */
export function createGuest({ app, cookies, secure, setCookie }: GuestOptions): Guest {
  const { db, now, newId, newToken } = app;
  const send = (value: string, maxAge: number) =>
    setCookie(
      stringifySetCookie({ name: guestCookie, value, maxAge, httpOnly: true, sameSite: 'lax', path: '/', secure }),
    );
  const today = () => now().toISOString().slice(0, 10);

  async function look(): Promise<string | null> {
    const token = cookies === undefined ? undefined : parseCookie(cookies)[guestCookie];
    if (!token) return null;
    const [row] = await db
      .select({ id: principal.id, lastSeenOn: principal.lastSeenOn })
      .from(principal)
      .where(eq(principal.tokenHash, hashOf(token)));
    if (!row) return null;
    if (row.lastSeenOn < today()) {
      await db.update(principal).set({ lastSeenOn: today() }).where(eq(principal.id, row.id));
      send(token, cookieSeconds);
    }
    return row.id;
  }

  async function make(): Promise<string> {
    const id = newId();
    const token = newToken();
    await db
      .insert(principal)
      .values({ id, kind: 'guest', tokenHash: hashOf(token), createdAt: now(), lastSeenOn: today() });
    send(token, cookieSeconds);
    return id;
  }

  let found: Promise<string | null> | undefined;
  let made: Promise<string> | undefined;
  const find = () => {
    found ??= look();
    return found;
  };
  return {
    find,
    findOrMake() {
      made ??= find().then((id) => id ?? make());
      found = made;
      return made;
    },
    forget() {
      found = Promise.resolve(null);
      made = undefined;
      send('', 0);
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

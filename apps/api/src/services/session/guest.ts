import { createHash } from 'node:crypto';
import { type Database, principal } from '@quoth/db';
import { parseCookie, stringifySetCookie } from 'cookie';
import { eq, sql } from 'drizzle-orm';
import type { Lru } from '../../lib/lru.js';
import { prepared } from '../../lib/prepared.js';

const guestCookie = 'quoth_guest';

/** A browser that stays away longer is forgotten. */
const cookieSeconds = 30 * 24 * 60 * 60;

/** Guests seen lately, by the hash of their token: most requests come from a browser that was just here. */
export type GuestCache = Lru<string, { readonly id: string; readonly lastSeenOn: string }>;

/** The browser that calls, as the owner of what it made. */
export interface Guest {
  /**
   * The principal's id, or null for a browser that has made nothing yet. It may be one that another process has just
   * forgotten, which owns nothing any more.
   */
  find(): Promise<string | null>;
  /** The principal's id; makes one, and sets its cookie, on a browser's first write. */
  findOrMake(): Promise<string>;
  /** Takes the cookie away. */
  forget(): void;
}

export interface GuestOptions {
  readonly app: {
    readonly db: Database;
    readonly guests: GuestCache;
    readonly now: () => Date;
    readonly newId: () => string;
    readonly newToken: () => string;
  };
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
  const { db, guests, now, newId, newToken } = app;
  const send = (value: string, maxAge: number) =>
    setCookie(
      stringifySetCookie({ name: guestCookie, value, maxAge, httpOnly: true, sameSite: 'lax', path: '/', secure }),
    );
  const today = () => now().toISOString().slice(0, 10);
  const token = cookies === undefined ? undefined : parseCookie(cookies)[guestCookie];
  const tokenHash = token ? hashOf(token) : undefined;

  async function look(): Promise<string | null> {
    if (token === undefined || tokenHash === undefined) return null;
    const row = guests.get(tokenHash) ?? (await findByHash(db, tokenHash));
    if (!row) return null;
    if (row.lastSeenOn < today()) {
      await db.update(principal).set({ lastSeenOn: today() }).where(eq(principal.id, row.id));
      send(token, cookieSeconds);
    }
    guests.set(tokenHash, { id: row.id, lastSeenOn: today() });
    return row.id;
  }

  async function make(): Promise<string> {
    const id = newId();
    const made = newToken();
    const row = { id, tokenHash: hashOf(made), createdAt: now(), lastSeenOn: today() };
    await insertGuest(db).execute(row);
    guests.set(row.tokenHash, row);
    send(made, cookieSeconds);
    return id;
  }

  async function lookOrMake(): Promise<string> {
    const known = tokenHash === undefined ? undefined : await findByHash(db, tokenHash);
    return known ? known.id : make();
  }

  let found: Promise<string | null> | undefined;
  let made: Promise<string> | undefined;
  return {
    find() {
      found ??= look();
      return found;
    },
    findOrMake() {
      made ??= lookOrMake();
      found = made;
      return made;
    },
    forget() {
      if (tokenHash !== undefined) guests.delete(tokenHash);
      found = Promise.resolve(null);
      made = undefined;
      send('', 0);
    },
  };
}

async function findByHash(db: Database, tokenHash: string) {
  const [row] = await selectByHash(db).execute({ tokenHash });
  return row;
}

const selectByHash = prepared((db) =>
  db
    .select({ id: principal.id, lastSeenOn: principal.lastSeenOn })
    .from(principal)
    .where(eq(principal.tokenHash, sql.placeholder('tokenHash')))
    .prepare('find_guest'),
);

const insertGuest = prepared((db) =>
  db
    .insert(principal)
    .values({
      id: sql.placeholder('id'),
      kind: 'guest',
      tokenHash: sql.placeholder('tokenHash'),
      createdAt: sql.placeholder('createdAt'),
      lastSeenOn: sql.placeholder('lastSeenOn'),
    })
    .prepare('insert_guest'),
);

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

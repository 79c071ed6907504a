import type { Logger } from 'pino';

/** The browser that calls, as the owner of what it made. */
export interface Guest {
  /** The principal's id, or null for a browser that has made nothing yet. */
  find(): Promise<string | null>;
  /** The principal's id; makes one, and sets its cookie, on a browser's first write. */
  findOrMake(): Promise<string>;
  /** Takes the cookie away. */
  forget(): void;
}

/** What every verb gets: the parts composed at start, and the request. */
export interface Context {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly guest: Guest;
  readonly request: { readonly id: string; readonly log: Logger };
}

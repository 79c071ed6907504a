import type { Database } from '@quoth/db';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.js';
import type { ProgressBoard } from '../engine/progress.js';
import type { Limits } from '../lib/limits.js';
import type { Lru } from '../lib/lru.js';
import type { LoadedPlay } from './play/stored/loaded-play.js';
import type { QuestionCache } from './play/stored/question-cache.js';
import type { Guest, GuestCache } from './session/guest.js';

/** The parts composed at start, shared by every request. */
export interface App {
  readonly db: Database;
  readonly engine: Engine;
  readonly progress: ProgressBoard;
  readonly limits: Limits;
  readonly questions: QuestionCache;
  /** Plays as this process saw them last, by id; another process may know more. */
  readonly plays: Lru<string, LoadedPlay>;
  readonly guests: GuestCache;
  readonly now: () => Date;
  /** A new random id (UUIDv7). */
  readonly newId: () => string;
  /** A secret of 256 bits, in characters a cookie can hold. */
  readonly newToken: () => string;
}

/** What every verb gets. */
export interface Context extends App {
  readonly guest: Guest;
  readonly request: {
    /** Also sent as `x-request-id`. */
    readonly id: string;
    readonly log: Logger;
    /** False when a browser says that a page of another site sent this. */
    readonly sameOrigin: boolean;
    /** The client's address where a trusted proxy tells it; null elsewhere. Counted in memory, never stored or logged. */
    readonly address: string | null;
  };
}

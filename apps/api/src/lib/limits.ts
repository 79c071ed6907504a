import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooMany } from './errors.js';

/**
 * Writes a minute. One person plays, corrects and deletes far below `principal` and `quizzes` (runs of the engine); a script
 * meets them at once. `address` holds a school behind one address, and so do the last two: its first lesson, when no browser
 * has a guest yet. A script that sends no cookie meets those.
 */
const writesPerMinute = {
  principal: 240,
  quizzes: 40,
  address: 12_000,
  newcomers: 6_000,
  newcomersQuizzes: 600,
} as const;
type WriteLimit = keyof typeof writesPerMinute;

/** Counts writes in this process; with several processes each allows its own share. */
export interface Limits {
  /** @throws `TooMany` too-many-requests, with the seconds to wait. */
  count(limit: WriteLimit, key: string): Promise<void>;
}

export function createLimits(perMinute: Readonly<Record<WriteLimit, number>> = writesPerMinute): Limits {
  const make = (limit: WriteLimit) =>
    new RateLimiterMemory({ keyPrefix: limit, points: perMinute[limit], duration: 60 });
  const limiters = {
    principal: make('principal'),
    quizzes: make('quizzes'),
    address: make('address'),
    newcomers: make('newcomers'),
    newcomersQuizzes: make('newcomersQuizzes'),
  };
  return {
    async count(limit, key) {
      try {
        await limiters[limit].consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new TooMany({ code: 'too-many-requests', params: { seconds } });
      }
    },
  };
}

/**
 * Under which key browsers without a guest are counted: their address where a trusted proxy tells it, else all of them under
 * one, for then nothing tells them apart that a script could not make up.
 */
export function newcomerKey({ address }: { readonly address: string | null }): string {
  return address === null ? 'all' : `from ${address}`;
}

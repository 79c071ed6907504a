import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooMany } from './errors.js';

/**
 * Writes a minute. One person plays, corrects and deletes far below `principal` and `quizzes` (runs of the engine); a script
 * meets them at once. `address` holds a school behind one address. The last two are shared by all browsers that have no
 * guest yet, so that a script which sends no cookie has a limit too; they hold the first lesson of a large school.
 */
const writesPerMinute = {
  principal: 240,
  quizzes: 40,
  address: 12_000,
  newcomers: 6_000,
  newcomersQuizzes: 300,
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

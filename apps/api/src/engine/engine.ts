import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { Invalid, TooMany } from '../lib/errors.js';
import type { Job, Made, Step } from './job.js';

/** Longer texts, in UTF-16 units, have threads of their own, so that nobody with a short one waits behind them. */
const shortText = 20_000;

/** How many jobs may wait for a thread: at full length the last one waits about as long as a person would. */
const waitingJobs = { short: 100, long: 10 } as const;

/** Makes quizzes off the main thread. */
export interface Engine {
  /**
   * @param onStep told how far the work is.
   * @throws `Invalid` took-too-long, `TooMany` busy.
   */
  make(job: Omit<Job, 'port'>, onStep?: (step: Step) => void): Promise<Made>;
  /** Ends the threads; what they are doing is given up. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** How long one article may take, once a thread has taken it up. */
  readonly limitMs: number;
  /** Told when a thread ends by itself, outside of any job; the pool starts another. */
  readonly onFault: (fault: unknown) => void;
}

export function createEngine({ limitMs, onFault }: EngineOptions): Engine {
  const filename = createRequire(import.meta.url).resolve('#engine-worker');
  const cores = availableParallelism();
  const pools = {
    short: new Piscina<Job, Made>({ filename, minThreads: 1, maxThreads: Math.max(2, cores - 1), idleTimeout: 60_000 }),
    long: new Piscina<Job, Made>({ filename, minThreads: 0, maxThreads: Math.max(1, cores >> 1), idleTimeout: 60_000 }),
  };
  for (const pool of Object.values(pools)) pool.on('error', onFault);

  return {
    async make(job, onStep) {
      const length = job.article.text.length <= shortText ? 'short' : 'long';
      const pool = pools[length];
      if (pool.queueSize >= waitingJobs[length]) throw new TooMany({ code: 'busy', params: {} });
      const { port1, port2 } = new MessageChannel();
      const overdue = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      port1.on('message', (step: Step) => {
        timer ??= setTimeout(() => overdue.abort(), limitMs);
        onStep?.(step);
      });
      try {
        const task: Job = { ...job, port: port2 };
        return await pool.run(task, { transferList: [port2], signal: overdue.signal });
      } catch (error) {
        if (!overdue.signal.aborted) throw error;
        throw new Invalid({ code: 'took-too-long', params: { seconds: Math.ceil(limitMs / 1000) } });
      } finally {
        clearTimeout(timer);
        port1.close();
      }
    },
    async close() {
      await Promise.all([pools.short.destroy(), pools.long.destroy()]);
    },
  };
}

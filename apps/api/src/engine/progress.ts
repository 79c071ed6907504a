import type { Step } from './job.js';

/**
 * How far running jobs are, by the ticket their client made. Lives in this process only: another one answers null, and the
 * client shows that work is going on without saying how far.
 */
export interface ProgressBoard {
  get(ticket: string): Step | null;
  /** Runs `work`, which tells its steps; the ticket is gone when it ends. */
  follow<T>(ticket: string, work: (tell: (step: Step) => void) => Promise<T>): Promise<T>;
}

export function createProgressBoard(): ProgressBoard {
  const steps = new Map<string, Step>();
  return {
    get: (ticket) => steps.get(ticket) ?? null,
    async follow(ticket, work) {
      try {
        return await work((step) => steps.set(ticket, step));
      } finally {
        steps.delete(ticket);
      }
    },
  };
}

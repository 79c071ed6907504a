import { QueryClient } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';

/** Waits before another try to reach the server, in milliseconds; doubled each time up to the last. */
const firstWait = 1_000;
const longestWait = 10_000;

/** A query cache: one per request on the server, one per tab in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => isUnreachable(error) && failures < 3,
        retryDelay: wait,
      },
      // Every mutation is idempotent on the server, so one that never got through may be sent again until it does.
      mutations: { retry: (_failures, error) => isUnreachable(error), retryDelay: wait },
    },
  });
}

/** True when no answer of ours came back: the network or the server is down, as opposed to the server saying no. */
function isUnreachable(error: unknown): boolean {
  return error instanceof TRPCClientError && !error.data;
}

function wait(failures: number): number {
  return Math.min(firstWait * 2 ** failures, longestWait);
}

import type { AppRouter } from '@quoth/api';
import { TRPCClientError } from '@trpc/client';

/** True when the API says that there is no such thing, or that it is not the caller's; also for an id that is none. */
export function isNotFound(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const { data } = error as TRPCClientError<AppRouter>;
  return data?.code === 'NOT_FOUND' || data?.code === 'BAD_REQUEST';
}

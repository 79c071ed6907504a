import 'server-only';
import type { AppRouter } from '@quoth/api';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { headers } from 'next/headers';
import { cache } from 'react';
import { apiUrl } from '../api-url';
import { makeQueryClient } from './query-client';

/** How long a page waits for the API before it is sent without the data, in milliseconds; the browser then asks again. */
const timeout = 3_000;

/** The query cache of the request being rendered. */
export const getQueryClient = cache(makeQueryClient);

/** The API as the browser behind the request being rendered would see it: its cookie is passed on. */
export const serverTRPC = cache(() => {
  const client = createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${apiUrl()}/trpc`,
        headers: async () => ({ cookie: (await headers()).get('cookie') ?? '' }),
        fetch: (url, options) => fetch(url, { ...options, cache: 'no-store', signal: AbortSignal.timeout(timeout) }),
      }),
    ],
  });
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient: getQueryClient });
});

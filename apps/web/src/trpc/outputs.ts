import type { AppRouter } from '@quoth/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

/** What each procedure takes and answers. */
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Context } from './context.js';
import { Conflict, Invalid, NotAllowed, NotFound, type Reason, Refusal, TooMany } from './errors.js';
import { faultOf } from './fault.js';

const internal = 'Internal server error';

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const reason = error.cause instanceof Refusal ? error.cause.reason : null;
    const unknown = error.code === 'INTERNAL_SERVER_ERROR';
    return {
      message: unknown ? internal : shape.message,
      code: shape.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        /** Why, for people; null when the request was malformed or the server failed. */
        reason: reason as Reason | null,
        /** The request's id, by which the server's log can be searched. */
        id: ctx?.request.id ?? null,
      },
    };
  },
});

/** Refusals become tRPC errors here and nowhere else; whatever is not a refusal is logged with its cause and kept from the client. */
const mapErrors = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  const refusal =
    error.cause instanceof z.ZodError && error.code === 'BAD_REQUEST' ? refusalOf(error.cause) : error.cause;
  if (refusal instanceof Refusal) {
    throw new TRPCError({ code: codeOf(refusal), message: refusal.reason.code, cause: refusal });
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.request.log.error({ procedure: path, fault: faultOf(error.cause ?? error) }, 'procedure failed');
  }
  return result;
});

function codeOf(refusal: Refusal) {
  if (refusal instanceof NotFound) return 'NOT_FOUND';
  if (refusal instanceof NotAllowed) return 'FORBIDDEN';
  if (refusal instanceof Conflict) return 'CONFLICT';
  if (refusal instanceof Invalid) return 'BAD_REQUEST';
  if (refusal instanceof TooMany) return 'TOO_MANY_REQUESTS';
  return 'INTERNAL_SERVER_ERROR';
}

/** The first field that did not parse, as a reason. */
function refusalOf(error: z.ZodError): Invalid {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big') {
    return new Invalid({ code: 'field-too-long', params: { field, most: Number(issue.maximum) } });
  }
  return new Invalid({ code: 'field-invalid', params: { field } });
}

export const router = t.router;

/** What every procedure is built from. */
export const procedure = t.procedure.use(mapErrors);

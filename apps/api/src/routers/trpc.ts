import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { Invalid, NotAllowed, type Reason, Refusal } from '../lib/errors.js';
import { faultOf } from '../lib/fault.js';
import { newcomerKey } from '../lib/limits.js';
import type { Context } from '../services/context.js';

/** The largest request: a text of 200,000 characters fits, in whatever script. */
export const mostBodyBytes = 1_000_000;

const internal = 'Internal server error';

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const reason: Reason | null = error.cause instanceof Refusal ? error.cause.reason : null;
    const unknown = error.code === 'INTERNAL_SERVER_ERROR';
    return {
      message: unknown ? internal : shape.message,
      code: shape.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        /** Why, for people; null when the request was malformed or the server failed. */
        reason,
        /** The request's id, by which the server's log can be searched. */
        id: ctx?.request.id ?? null,
      },
    };
  },
});

const codes = {
  'not-found': 'NOT_FOUND',
  'not-allowed': 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  'too-many': 'TOO_MANY_REQUESTS',
} as const satisfies Record<Refusal['kind'], TRPCError['code']>;

/** Refusals become tRPC errors here and nowhere else; whatever is not a refusal is logged with its cause and kept from the client. */
const mapErrors = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  const refusal = refusalIn(error);
  if (refusal) {
    throw new TRPCError({ code: codes[refusal.kind], message: refusal.reason.code, cause: refusal });
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.request.log.error({ procedure: path, fault: faultOf(error.cause ?? error) }, 'procedure failed');
  }
  return result;
});

/** Limits every mutation, whoever writes it down, to our own pages and to what a person can do. */
const guardWrites = t.middleware(async ({ ctx, type, next }) => {
  if (type === 'mutation') {
    const { guest, limits, request } = ctx;
    if (!request.sameOrigin) throw new NotAllowed({ code: 'other-origin', params: {} });
    if (request.address !== null) await limits.count('address', request.address);
    const principalId = await guest.find();
    await (principalId === null
      ? limits.count('newcomers', newcomerKey(request))
      : limits.count('principal', principalId));
  }
  return next();
});

/** The refusal an error stands for, or undefined where it stands for a fault. */
function refusalIn({ code, cause }: TRPCError): Refusal | undefined {
  if (cause instanceof Refusal) return cause;
  if (code === 'PAYLOAD_TOO_LARGE') return new Invalid({ code: 'body-too-large', params: { most: mostBodyBytes } });
  if (code === 'BAD_REQUEST' && cause instanceof z.ZodError) return unparsed(cause);
  return undefined;
}

/** The first field that did not parse, as a reason. */
function unparsed(error: z.ZodError): Invalid {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big') {
    return new Invalid({ code: 'field-too-long', params: { field, most: Number(issue.maximum) } });
  }
  return new Invalid({ code: 'field-invalid', params: { field } });
}

export const router = t.router;

/** What every procedure is built from. */
export const procedure = t.procedure.use(mapErrors).use(guardWrites);

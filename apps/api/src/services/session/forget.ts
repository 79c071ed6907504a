import { principal } from '@quoth/db';
import { eq } from 'drizzle-orm';
import type { Context } from '../context.js';

/** Deletes the caller's guest with everything it owns, and takes its cookie away. */
export async function forget({ ctx }: { ctx: Context }): Promise<{ forgotten: true }> {
  const id = await ctx.guest.find();
  if (id !== null) await ctx.db.delete(principal).where(eq(principal.id, id));
  ctx.guest.forget();
  return { forgotten: true };
}

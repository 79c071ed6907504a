import type { Context } from '../../context.js';

export async function forget(_: { ctx: Context }): Promise<{ forgotten: true }> {
  throw new Error('session.forget cannot be served yet');
}

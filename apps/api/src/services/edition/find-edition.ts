import { type Database, edition } from '@quoth/db';
import { eq } from 'drizzle-orm';
import { NotFound } from '../../lib/errors.js';
import { findPublished, type Published } from '../quiz/find-published.js';

/** @throws `NotFound` when there is no edition of this id. */
export async function findEdition(db: Database, id: string): Promise<Published> {
  const [published] = await findPublished(db, eq(edition.id, id));
  if (!published) throw new NotFound({ code: 'not-found', params: { what: 'edition' } });
  return published;
}

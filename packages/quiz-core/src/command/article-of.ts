import { type ArticleInput, articleInputSchema } from '../schema/index.js';
import { parsed } from './parsed.js';

/** A moment as feeds and databases write it, with its day first: "2016-11-12 00:00:00", "2016-11-12T08:30:00+01:00". */
const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/u;

/**
 * An article as the commands take it. Of a moment of publication the day counts, as it is written there; a title or a day that is
 * null is one that is not known.
 *
 * @throws Misuse
 */
export function articleOf(document: unknown): ArticleInput {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return parsed(articleInputSchema, document);
  const known = Object.entries(document).filter(([, value]) => value !== null);
  const asDays = known.map(([name, value]) => {
    const day = name === 'publishedAt' && typeof value === 'string' ? moment.exec(value)?.[1] : undefined;
    return [name, day ?? value];
  });
  return parsed(articleInputSchema, Object.fromEntries(asDays));
}

import type { Entity, Sentence } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { bodySentences } from '../sentences/body-sentences.js';

/** "May 5 (Northern Wire) - " */
const dateline = /^[\p{L}\d .,]{2,40}\([^)]{2,30}\) ?[-–—] /u;

interface LeadBody {
  readonly body: Entity;
  /** The sentence that names it first: evidence for whose sales, shares and plans the article speaks of. */
  readonly from: Sentence;
}

/**
 * The company or other body that an article is about: the only one its first sentence names, or the one that opens it, and of which it
 * speaks most. Null where there is none such.
 */
export const leadBody = once((asking: Asking): LeadBody | null => {
  const { reading } = asking;
  const [lead] = bodySentences(asking);
  if (!lead) return null;
  const from = lead.sentence.start + (dateline.exec(lead.text)?.[0].length ?? 0);
  const named = asking
    .mentionsIn(from, lead.sentence.end)
    .filter(({ by, entity }) => by === 'name' && reading.entities[entity]?.type === 'ORG')
    // A ticker: "Moorline Foods (MLF.N)".
    .filter(({ start }) => reading.text[start - 1] !== '(');
  const [first] = named;
  const body = first && reading.entities[first.entity];
  if (!body?.inBody || !first) return null;
  const before = reading.text.slice(from, first.start);
  const isOnly = named.every(({ entity }) => entity === first.entity);
  // "Ferry operator Moorline is to cut …", "Shares in Moorline fell …"
  const opens = /^(?:The )?(?:\p{L}+ ){0,4}$/u.test(before);
  const times = (index: number) => reading.mentions.filter(({ entity }) => entity === index).length;
  const isMain = reading.entities.every(
    (other, index) => other.type !== 'ORG' || other === body || times(index) <= times(first.entity),
  );
  return (isOnly || opens) && isMain ? { body, from: lead.sentence } : null;
});

/** What belongs to somebody: alone, "net sales" are nobody's. */
const owned =
  /^(?:the )?(?:\p{Ll}+ )*?(?:sales|profits?|revenues?|earnings|income|turnover|volumes|shares?|stock|costs?|orders|bookings|losses|passengers|subscribers)(?: (?:at|from) [\p{Ll}\d -]+)?$/iu;

/** Whether a thing is somebody's, and its owner is not told with it. */
export function isOwned(thing: string): boolean {
  return owned.test(thing);
}

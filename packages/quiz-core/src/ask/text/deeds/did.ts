import type { Token } from '../../../schema/index.js';

/**
 * A verb group turned into a question's: "took" gives "did" and "take", "has taken" gives "has" and "taken", "was" gives "was" and
 * nothing.
 *
 * @returns null for verbs whose base form the lemma does not give.
 */
export function did(verbs: readonly Token[]): { before: string; after: string } | null {
  const [head, ...others] = verbs;
  if (!head) return null;
  const after = others.map(({ text }) => text).join(' ');
  if (head.pos === 'AUX' && (others.length > 0 || /^(?:is|are|was|were)$/iu.test(head.text)))
    return { before: head.text.toLowerCase(), after };
  const lemma = baseOf(head);
  if (others.length > 0 || !/^[a-z]+$/u.test(lemma) || lemma === head.text.toLowerCase()) return null;
  const isPresent =
    /^(?:has|does|goes)$/iu.test(head.text) ||
    (head.text.toLowerCase().endsWith('s') &&
      new RegExp(`^${lemma.slice(0, -1)}`, 'u').test(head.text.toLowerCase()) &&
      !/(?:ed|st)$/u.test(head.text));
  return { before: isPresent ? 'does' : 'did', after: lemma };
}

/** "Taped" is of "tape": of "tap" it would be "tapped", and the tagger gives the shorter one. */
function baseOf({ text, lemma }: Token): string {
  const base = lemma.toLowerCase();
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) && text.toLowerCase() === `${base}ed` ? `${base}e` : base;
}

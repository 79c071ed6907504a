import type { Entity, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { theCompany } from './the-company.js';

/**
 * What an "it" that opens a sentence stands for: the body that the sentence before it, in the same paragraph, opens with by name, or as
 * "the company". Null for any other.
 *
 * Source: a subject that goes on is what a text stays with (centering, Grosz, Joshi and Weinstein 1995).
 */
export function carriedOn(asking: Asking, { text, start }: Token): Entity | null {
  if (text !== 'It') return null;
  const sentence = asking.sentenceAt(start);
  const before = sentence?.start === start ? asking.sentenceAt(sentence.start - 2) : null;
  if (!before || !sentence || before.block !== sentence.block) return null;
  if (/^The (?:company|firm)\b(?![’'])/u.test(asking.reading.text.slice(before.start, before.end)))
    return theCompany(asking);
  const opening = asking
    .mentionsIn(before.start, before.end)
    .find((mention) => mention.by === 'name' && mention.start - before.start <= 'The '.length);
  const entity = opening && asking.reading.entities[opening.entity];
  const [next] = opening ? asking.tokensIn(opening.end, before.end) : [];
  return entity?.type === 'ORG' && (next?.pos === 'VERB' || next?.pos === 'AUX') ? entity : null;
}

import type { Entity, Mention } from '../../schema/index.js';
import type { Asking } from '../asking.js';

/** Longest word that can follow a name, in characters, as far as is looked. */
const nextWord = 30;

/**
 * Whether the article has "the" before a body or a place more often than not: "the World Bank". Where a noun follows, as in "the
 * Velmar plant", the "the" is that noun's.
 */
export function isWrittenWithThe({ reading, tokensIn }: Pick<Asking, 'reading' | 'tokensIn'>, entity: Entity): boolean {
  if (entity.type !== 'ORG' && entity.type !== 'LOC') return false;
  const index = reading.entities.indexOf(entity);
  const stands = ({ end }: Mention) => {
    const [next] = tokensIn(end, end + nextWord);
    return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos);
  };
  const named = reading.mentions.filter(
    (one) => one.entity === index && one.by === 'name' && one.text === entity.name && stands(one),
  );
  const withThe = named.filter(({ start }) => /\bthe $/iu.test(reading.text.slice(Math.max(0, start - 5), start)));
  return withThe.length * 2 > named.length;
}

import { words } from '../../../check/text/words.js';
import type { Who } from '../../asking.js';

/** Parts of a name that say of nobody who it is. */
const common = new Set(
  'the of for and mr mrs ms dr sir new united national international north south east west city county state town university'.split(
    ' ',
  ),
);
/** Shortest part of a name that can stand for it: "Tom", but no initial. */
const shortest = 3;

/** Whether words name somebody, by the whole of a name or by any part of it: "Tom" for Tom Clarke, "Moorline's" for Moorline Ferries. */
export function isSpokenOf({ entity, inline }: Who, text: string): boolean {
  if (text.includes(inline)) return true;
  if (entity === null) return isServant(inline, text);
  const spoken = new Set(words(text).map(bare));
  const parts = (name: string) =>
    name
      .split(/[\s-]+/u)
      .filter((part) => part.length >= shortest && /^\p{Lu}/u.test(part) && !common.has(part.toLowerCase()));
  const isPerson = entity.type === 'PER';
  // A body is known by what its name begins with; "the Arle Council" is not meant by "the Bray Council".
  const own = isPerson
    ? [entity.name, ...entity.aliases].flatMap(parts)
    : [entity.name, ...entity.aliases].flatMap((name) => parts(name).slice(0, 1));
  if (own.some((part) => spoken.has(bare(part)))) return true;
  return isServant(entity.roles.map(({ text: role }) => role).join(' '), text);
}

function bare(word: string): string {
  return word.replace(/[’']s?$|\.$/gu, '').replace(/-.*$/u, '');
}

/** "Lee's spokesman" is nobody who would speak of Lee as the words do, or would not be told from Lee. */
function isServant(described: string, text: string): boolean {
  const forWhom =
    /\b(?:spokes(?:man|woman|person)|aide|adviser|advisor|lawyer|attorney) (?:for|to|of) .*?(\p{Lu}\p{Ll}+)$/u.exec(
      described,
    )?.[1];
  if (forWhom !== undefined && text.includes(forWhom)) return true;
  return [
    ...described.matchAll(
      /(\p{Lu}\p{Ll}+) (?:campaign|spokes(?:man|woman|person)|aide|adviser|advisor|ally|supporter|lawyer|attorney)\b/gu,
    ),
  ].some(([, name]) => name !== undefined && text.includes(name));
}

import { contentWords } from '../../check/text/content-words.js';
import { words } from '../../check/text/words.js';
import type { Who } from '../asking.js';

const firstPerson = /\b(?:I|we|my|our|us|me|ours|mine|myself|ourselves)\b/iu;
/** What belongs to a speaker's office or life, so that "my" or "our" before it says who is speaking. */
const belongings =
  /\b(?:my|our) (?:\p{L}+ )?(?:wife|husband|son|sons|daughter|daughters|father|mother|brother|sister|family|party|team|club|company|firm|campaign|administration|government|cabinet|ministry|department|agency|office|committee|council|crew|crews|players|students|pupils|patients|constituents|members|readers|customers|clients|research|study|laboratory|lab|book|film|song|album)\b/iu;
const inOffice = /\b(?:as (?:a|an|the|your|their|its) \p{L}+|we \p{Lu}\p{L}+s\b|speaking as)/u;

/**
 * Whether words tell by themselves who speaks them, so that nobody needs to have read the article: the speaker's own name, their
 * office or what belongs to it beside "I" or "we", "we Liberals", "as your mayor".
 */
export function givesAway(text: string, speaker: Who): boolean {
  const own = new Set(
    [...(speaker.entity?.aliases ?? []), speaker.option].flatMap((name) =>
      words(name).map((word) => word.toLowerCase()),
    ),
  );
  const common = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'for', 'and', 'mr', 'mrs', 'ms', 'dr']);
  const capitals = words(text).filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.some((word) => own.has(word.toLowerCase().replace(/[’']s$/u, '')) && !common.has(word.toLowerCase())))
    return true;
  if (!firstPerson.test(text)) return false;
  if (belongings.test(text) || inOffice.test(text)) return true;
  const office = contentWords(
    speaker.entity ? speaker.entity.roles.map((role) => role.text).join(' ') : speaker.option,
  );
  return [...contentWords(text)].some((word) => office.has(word));
}

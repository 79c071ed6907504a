import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { isModifier } from '../entities/role-phrase.js';
import type { Discourse } from './discourse.js';
import type { RoleMention } from './role-mentions.js';

/** Sentences back in which somebody without a name is still "the official". */
const MEMORY = 2;
/** Words between "an" and the role ("a senior law enforcement official"). */
const LONGEST = 6;
const INDEFINITE = /^(?:an?|one|another)$/i;
/** What says that somebody is one, so that nobody new comes up ("Hale is a senator", "as a senator"). */
const IS = /^(?:is|was|are|were|be|been|being|become|becomes|became|as|like|'s|’s|not|,|—|–|-)$/i;

/**
 * Whether somebody without a name was brought up by a role shortly before it is used with "the": "An official spoke. The
 * official said ..." is nobody of those named.
 */
export function isIntroducedBefore({ tokens, sentences }: Draft, role: RoleMention, discourse: Discourse): boolean {
  const here = discourse.sentenceOf(role.start);
  const first = sentences[Math.max(0, here - MEMORY)]?.tokens[0] ?? 0;
  const word = role.head.split(' ').at(-1) ?? '';
  const end = bisect(tokens, role.start, ({ start }) => start);
  for (let index = end - 1; index >= first; index--) {
    if (tokens[index]?.text !== word || tokens[index]?.pos !== 'NOUN' || tokens[index + 1]?.pos === 'PROPN') continue;
    let from = index - 1;
    while (from > index - LONGEST && isModifier(tokens[from]) && !INDEFINITE.test(tokens[from]?.text ?? '')) from--;
    if (INDEFINITE.test(tokens[from]?.text ?? '')) return !IS.test(tokens[from - 1]?.text ?? '');
  }
  return false;
}

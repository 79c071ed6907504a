import { nicknameLimits } from '../../../dto/play.js';
import { Invalid, type Reason } from '../../../lib/errors.js';
import { isContact } from './is-contact.js';
import { isFullName } from './is-full-name.js';
import { isOffensive } from './is-offensive.js';

/** Symbols that show nothing: the empty Braille pattern, the null notehead, and what stands for an object that is not there. */
const blank = /[\s\u2800\u{1D159}\uFFFC]+/gu;

/** Control and format characters, and what fonts are to show nothing for: the Hangul fillers, variation selectors. */
const invisible = /(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** A mark with no letter to stand on, or so many on one that they cover the lines around it. */
const strayMarks = /^\p{M}|(?<=\s)\p{M}|\p{M}{4}/u;

/**
 * The form of a nickname that is stored: NFKC, without invisible characters, single spaces, trimmed.
 *
 * @throws `Invalid` nickname-length, -unreadable, -contact, -full-name or -offensive: players are children, and everybody with
 *   the link sees it.
 */
export function acceptNickname(typed: string): string {
  const nickname = typed.normalize('NFKC').replace(invisible, '').replace(blank, ' ').trim();
  const refusal = judgeNickname(nickname);
  if (refusal) throw new Invalid(refusal);
  return nickname;
}

function judgeNickname(nickname: string): Reason | null {
  const { least, most } = nicknameLimits;
  const length = [...nickname].length;
  if (length < least || length > most) return { code: 'nickname-length', params: { least, most } };
  if (!/[\p{L}\p{N}]/u.test(nickname) || strayMarks.test(nickname)) return { code: 'nickname-unreadable', params: {} };
  if (isContact(nickname)) return { code: 'nickname-contact', params: {} };
  if (isOffensive(nickname)) return { code: 'nickname-offensive', params: {} };
  return isFullName(nickname) ? { code: 'nickname-full-name', params: {} } : null;
}

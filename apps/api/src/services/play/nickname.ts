import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { nicknameLimits } from '../../dto/play.js';
import { Invalid } from '../../errors.js';

const offensive = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** An at sign between characters, a web address, or a domain at the end. */
const mailOrSite = /\S\s*@\s*\S|https?:|www\.|\.(?:com|org|net|ca|edu|uk|io|me)\b/i;

/** Seven digits or more, however they are grouped. */
const phone = /(?:\p{Nd}[\s().+/-]*){7,}/u;

/**
 * The form of a nickname that is stored: NFKC, without control and format characters, single spaces, trimmed.
 *
 * @throws `Invalid` nickname-length, nickname-contact or nickname-offensive: players are children, and everybody with the
 *   link sees it.
 */
export function acceptNickname(typed: string): string {
  const nickname = typed.normalize('NFKC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
  const { least, most } = nicknameLimits;
  const length = [...nickname].length;
  if (length < least || length > most) throw new Invalid({ code: 'nickname-length', params: { least, most } });
  if (mailOrSite.test(nickname) || phone.test(nickname)) throw new Invalid({ code: 'nickname-contact', params: {} });
  // The matcher sees through look-alike letters, but not through marks put between them.
  const unmarked = nickname.replace(/[^\p{L}\p{N}\s]/gu, '');
  if (offensive.hasMatch(nickname) || offensive.hasMatch(unmarked))
    throw new Invalid({ code: 'nickname-offensive', params: {} });
  return nickname;
}

import { commonWords } from '../../../generated/common-words.js';
import type { Asking } from '../../asking.js';

const everyday = new Set(commonWords);

/** A phrase that opened its sentence, as it stands inside another: the capital goes where the word is a common one. */
export function inSentence({ tokensIn, mentionsIn, reading }: Asking, start: number, phrase: string): string {
  const [first, second] = tokensIn(start, start + 60);
  const isName = mentionsIn(start, start + 60).some(
    (mention) => mention.start === start && mention.by === 'name' && !/^(?:the|an?)\b/iu.test(mention.text),
  );
  const isWord =
    first !== undefined &&
    (everyday.has(first.text.toLowerCase()) ||
      everyday.has(first.text.toLowerCase().replace(/s$/u, '')) ||
      reading.tokens.some(({ text }) => text === first.text.toLowerCase()));
  const isCommon =
    first?.pos !== 'PROPN' || isWord || second?.text === 'of' || second?.pos === 'NOUN' || second?.pos === 'ADP';
  return isName || !isCommon ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

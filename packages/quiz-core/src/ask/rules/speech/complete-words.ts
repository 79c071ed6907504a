import { words } from '../../../check/text/words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { typed } from '../../build/made.js';
import { possessive } from '../../text/names/possessive.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { type Excerpt, excerpts } from '../../text/spoken/excerpts.js';

export const completeWords: AskRule = {
  id: 'complete-words',
  asks: 'complete',
  make: (asking) => asking.said.flatMap((said) => completeThis(asking, said)),
};

const fewestWords = 6;
const fewestLetters = 4;

/** Words from the turn of a contrast to its last, so that this is what the contrast is about. */
const mostBehind = 4;
/** Words before a noun that make no parallel by being there twice. */
const plain = /^(?:the|an?|of|in|on|at|to|and|or|my|our|your|his|her|its|their|this|that|is|was|are|were)$/iu;
/** "Not a campaign but a movement", "this isn't a campaign, this is a movement". */
const contrast =
  /\bnot\b[^,;]*\bbut\b|(?:\bnot|n[’']t)\b[^,;]*[,;—–]\s*(?:but|it[’']s|it is|this is|they[’']re|we[’']re|that[’']s)\b|[,—–]\s*not\b/iu;

/**
 * The last word is left out, where it is a noun that the rest of the sentence does not have, and where the sentence leads up to it: by a
 * contrast, or by saying twice what stands before it. Any other last word is a matter of memory, or to be guessed.
 */
function completeThis(asking: Asking, said: Said): Question[] {
  const { speaker, quote } = said;
  return excerpts(asking, quote)
    .filter(({ shown }) => !shown.includes('…'))
    .slice(0, 1)
    .flatMap((excerpt) => {
      const word = lastNoun(asking, excerpt);
      if (word === null || !leadsUpTo(asking, excerpt)) return [];
      const blanked = excerpt.shown.replace(new RegExp(`${word}”$`, 'u'), '____”');
      if (blanked === excerpt.shown) return [];
      const stem = `Which word completes ${possessive(speaker.inline)} words: ${blanked}?`;
      const explanation = `${speaker.option} said: ${excerpt.shown}.`;
      const difficulty = speechDifficulty(asking, said) + 0.25;
      return typed({ rule: completeWords, stem, explanation, difficulty, evidence: evidenceOf(asking, said) }, [word]);
    });
}

function leadsUpTo(asking: Asking, { start, end, text }: Excerpt): boolean {
  const turn = contrast.exec(text);
  if (turn !== null && words(text.slice(turn.index + turn[0].length)).length <= mostBehind) return true;
  const spoken = asking.tokensIn(start, end).map((token) => token.text.toLowerCase());
  const before = spoken.at(-2) ?? '';
  return /^\p{L}/u.test(before) && !plain.test(before) && spoken.slice(0, -2).includes(before);
}

function lastNoun(asking: Asking, { start, end, text }: Excerpt): string | null {
  const tokens = asking.tokensIn(start, end);
  const last = tokens.at(-1);
  if (!last || words(text).length < fewestWords) return null;
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN') return null;
  // The second half of a name is no word to be found.
  if (last.pos === 'PROPN' && tokens.at(-2)?.pos === 'PROPN') return null;
  if (!/^\p{L}+$/u.test(last.text) || last.text.length < fewestLetters) return null;
  const earlier = text.slice(0, -last.text.length).toLowerCase();
  return earlier.includes(last.text.toLowerCase()) || /[-’']$/u.test(earlier) ? null : last.text;
}

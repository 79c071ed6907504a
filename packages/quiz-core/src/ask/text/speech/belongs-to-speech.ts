import type { Asking, Said } from '../../asking.js';
import { withPreposition } from '../deeds/with-preposition.js';
import { inQuotedWords } from './in-quoted-words.js';

const relative = /^(?:last|this|earlier|yesterday|today|late|early|the (?:same|next|following))\b/iu;

/**
 * Whether a time or a place says when or where something was said, and not when or where something else was: it stands behind a
 * preposition of its own, outside of quotation marks, and no other verb stands between it and the verb of saying.
 */
export function belongsToSpeech(
  asking: Asking,
  { quote, speakerAt }: Said,
  at: { start: number; end: number; text: string },
): boolean {
  if (inQuotedWords(asking, at)) return false;
  if (
    !relative.test(at.text) &&
    withPreposition(asking, at, /^(?:on|in|at|late|early|during|to|from)$/iu) === null &&
    !opensSentence(asking, at)
  ) {
    return false;
  }
  const cue = quote.cue ?? speakerAt;
  const between = at.end <= cue.start ? [at.end, cue.start] : [cue.end, at.start];
  const [from = 0, to = 0] = between;
  // "Argued against war in Syria, adding that …": the place is part of what was done before.
  const isBehindAnother = /ing$/iu.test(cue.text) && speakerAt.end <= at.start && at.end <= cue.start;
  if (isBehindAnother) return false;
  // "Said Lee, a manager for the Tea Party in Georgia": the place is the manager's.
  if (at.start >= cue.end && /,[^,]*[^,\s]\s\p{L}+\s$/u.test(asking.reading.text.slice(from, to))) return false;
  if (/[,;] (?:but|and|while|although|though|yet)\b/iu.test(asking.reading.text.slice(from, to))) return false;
  return !asking.tokensIn(from, to).some((token) => {
    const isInWords = token.start >= quote.start && token.end <= quote.end;
    return !isInWords && (token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/iu.test(token.text);
  });
}

/** At the opening of a sentence, alone or in what opens it: "At the 2014 summit". */
function opensSentence({ reading, sentenceAt }: Asking, { start }: { start: number }): boolean {
  const from = sentenceAt(start)?.start ?? start;
  return /^(?:(?:at|during|in) the )?$/iu.test(reading.text.slice(from, start));
}

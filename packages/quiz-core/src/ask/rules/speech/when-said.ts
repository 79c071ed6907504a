import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf, withSentence } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { dateOptions } from '../../options/dates.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { isOver } from '../../text/dates/is-over.js';
import { belongsToSpeech } from '../../text/speech/belongs-to-speech.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { speechContent } from '../../text/speech/speech-content.js';

export const whenSaid: AskRule = {
  id: 'when-said',
  asks: 'when',
  make: (asking) => asking.said.flatMap((said) => whenTheySaid(asking, said)),
};

const difficulty = 0.55;
const leadShare = 1 / 3;

/** A date that is spelled out, or what the article opens with, is worth asking for; "last year" is when somebody happened to say something. */
const spelledOut = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/u;

function isBackground({ reading }: Asking, { quote }: Said): boolean {
  const isMonth = /^\d{4}-(?:\d{2}|\p{Lu}{2})$/u.test(quote.when?.value ?? '');
  return (isMonth || !spelledOut.test(quote.when?.text ?? '')) && quote.start > reading.text.length * leadShare;
}

function whenTheySaid(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const { when } = quote;
  const content = speechContent(asking, said);
  if (
    !when ||
    isBackground(asking, said) ||
    content === null ||
    !isOver(asking, when.value) ||
    !belongsToSpeech(asking, said, when)
  )
    return [];
  if (givesAway(asking, content.words, speaker)) return [];
  const dates = dateOptions(asking, when.value, `${asking.reading.id} ${quote.start}`);
  if (dates === null || dates.distractors.length < fewestDistractors) return [];
  const stem = `${dates.asked} did ${speaker.inline} ${content.base}?`;
  const isSpelledOut = dates.key.endsWith(when.text);
  const explanation = isSpelledOut
    ? `The article gives the date: ${dates.key}.`
    : `The article says “${when.text}”, which was ${dates.key}.`;
  const evidence = withSentence(asking, evidenceOf(asking, said), when);
  return choice(
    { rule: whenSaid, stem, explanation, difficulty, evidence },
    dates.key,
    dates.distractors,
    dates.sorted,
  );
}

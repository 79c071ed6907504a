import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf, withSentence } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { otherPlaces } from '../../options/places.js';
import { belongsToSpeech } from '../../text/speech/belongs-to-speech.js';
import { speechContent } from '../../text/speech/speech-content.js';

export const whereSaid: AskRule = {
  id: 'where-said',
  asks: 'where',
  make: (asking) => asking.said.flatMap((said) => whereTheySaid(asking, said)),
};

const difficulty = 0.5;
const fewestContentWords = 2;

function whereTheySaid(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const { where } = quote;
  const content = speechContent(asking, said);
  if (!where || content === null || !belongsToSpeech(asking, said, where)) return [];
  // "Is making “a demand”": whoever is asked where wants to know what of.
  if (contentWords(content.words).size < fewestContentWords) return [];
  const stem = `Where did ${speaker.inline} ${content.base}?`;
  if (stem.includes(where.name)) return [];
  const sentence = asking.sentenceAt(where.start);
  const distractors = otherPlaces(
    asking,
    where.name,
    stem,
    sentence ? asking.reading.text.slice(sentence.start, sentence.end) : where.text,
  );
  if (distractors.length < fewestDistractors) return [];
  const explanation = `The article says that ${speaker.inline} was speaking in ${where.name}.`;
  const evidence = withSentence(asking, evidenceOf(asking, said), where);
  return choice({ rule: whereSaid, stem, explanation, difficulty, evidence }, where.name, distractors);
}

import { contentWords } from '../../../check/text/content-words.js';
import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import { words } from '../../../check/text/words.js';
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
/** In words. */
const longestTerm = 3;

function whereTheySaid(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const { where } = quote;
  const content = speechContent(asking, said);
  if (!where || content === null || !belongsToSpeech(asking, said, where)) return [];
  if (!saysWhat(content.words)) return [];
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

/** "Is making “a demand” of Ann Lee" says too little of what: beside names, some words of the reporter's, or more than a term of the speaker's. */
function saysWhat(told: string): boolean {
  const quoted = [...told.matchAll(/“([^”]*)”/gu)].map(([, inside = '']) => words(inside).length);
  if (quoted.length === 0 || Math.max(...quoted) > longestTerm) return true;
  return contentWords(outsideQuotes(told).replace(/\p{Lu}[\p{L}’'.-]*/gu, ' ')).size >= fewestContentWords;
}

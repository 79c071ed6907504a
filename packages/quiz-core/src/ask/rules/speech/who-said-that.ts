import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, otherSpeakers } from '../../options/other-speakers.js';
import { standing } from '../../text/speakers/standing.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { wrote } from '../../text/speech/wrote.js';
import { telling } from '../../text/told/telling.js';

export const whoSaidThat: AskRule = {
  id: 'who-said-that',
  asks: 'who-said',
  make: (asking) => asking.said.flatMap((said) => whoSaidThatThing(asking, said)),
};

function whoSaidThatThing(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const told = standing(asking, speaker) === 0 ? null : telling(asking, said);
  if (told === null || givesAway(asking, told.words, speaker, told.gender !== undefined)) return [];
  const stem = `Who ${told.past}?`;
  const gender = told.gender === undefined ? {} : { gender: told.gender };
  const distractors = otherSpeakers(asking, speaker, { words: told.words, stem, quote, isTold: true, ...gender });
  if (distractors.length < fewestDistractors) return [];
  const explanation = `The article gives this as what ${speaker.inline} ${wrote(quote) ? 'wrote' : 'said'}.`;
  const difficulty = speechDifficulty(asking, said) + 0.05;
  return choice(
    { rule: whoSaidThat, stem, explanation, difficulty, evidence: evidenceOf(asking, said) },
    speaker.option,
    distractors,
  );
}

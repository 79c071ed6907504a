import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf, withName } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, otherSpeakers } from '../../options/other-speakers.js';
import { standing } from '../../text/speakers/standing.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { wrote } from '../../text/speech/wrote.js';
import { excerpts } from '../../text/spoken/excerpts.js';
import { ofWhom } from '../../text/spoken/of-whom.js';

export const whoSaid: AskRule = {
  id: 'who-said',
  asks: 'who-said',
  make: (asking) => asking.said.flatMap((said) => whoSaidThis(asking, said)),
};

/** One question a quotation: from the fullest excerpt that stands alone and does not say by itself who speaks. */
function whoSaidThis(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  if (standing(asking, speaker) === 0) return [];
  const asked = /^(?:ask|wonder|inquir|enquir)/iu.test(quote.cue?.text ?? '');
  const verb = wrote(quote) ? 'wrote' : 'said';
  for (const { shown, text } of excerpts(asking, quote)) {
    if (givesAway(asking, text, speaker)) continue;
    const stem = text.endsWith('?') ? `Who ${asked ? 'asked' : verb} ${shown}` : `Who ${verb} ${shown}?`;
    const distractors = otherSpeakers(asking, speaker, { words: text, stem, quote });
    if (distractors.length < fewestDistractors) continue;
    const explanation = `The article attributes these words to ${speaker.inline}.`;
    const plan = {
      rule: whoSaid,
      stem,
      explanation,
      difficulty: speechDifficulty(asking, said),
      evidence: evidenceOf(asking, said),
    };
    return choice(plan, speaker.option, distractors);
  }
  return whoSaidOfThem(asking, said);
}

/** Words in which somebody else is "he" or "she", beside that person's name. */
function whoSaidOfThem(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const about = ofWhom(asking, said);
  if (about === null || givesAway(asking, about.excerpt.text, speaker) || about.excerpt.text.endsWith('?')) return [];
  const stem = `Who ${wrote(quote) ? 'wrote' : 'said'} of ${about.who.inline}: ${about.excerpt.shown}?`;
  const distractors = otherSpeakers(asking, speaker, { words: about.excerpt.text, stem, quote });
  if (distractors.length < fewestDistractors || about.who.entity === null) return [];
  const plan = {
    rule: whoSaid,
    stem,
    explanation: `The article attributes these words to ${speaker.inline}.`,
    difficulty: speechDifficulty(asking, said),
    evidence: withName(asking, evidenceOf(asking, said), about.who.entity, quote.start),
  };
  return choice(plan, speaker.option, distractors);
}

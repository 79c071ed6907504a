import type { Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import type { Asking, Said } from '../asking.js';
import { evidenceOf } from '../build/evidence-of.js';
import { choice } from '../build/made.js';
import { mostDistractors, otherSpeakers } from '../options/other-speakers.js';
import { givesAway } from '../text/gives-away.js';
import { speechDifficulty } from '../text/speech-difficulty.js';
import { telling } from '../text/telling.js';

/** What the options say, so that they are of one form whichever is the key. */
const asFact = 'A fact the reporter states';
const claimBy = (name: string) => `A claim by ${name}`;

export const claimOrFact: AskRule = {
  id: 'claim-or-fact',
  asks: 'claim-or-fact',
  make: (asking) => asking.said.flatMap((said) => whoseClaim(asking, said)),
};

function whoseClaim(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const told = telling(asking, said);
  if (told === null || told.form !== 'that' || !/^(?:said|wrote) /u.test(told.past) || told.gender !== undefined)
    return [];
  if (givesAway(told.words, speaker) || /“/u.test(told.words)) return [];
  const stem = `In the article, is it a fact or somebody’s claim that ${told.words}?`;
  const others = otherSpeakers(asking, speaker, { words: told.words, stem, quote });
  if (others.length === 0) return [];
  const claims = others
    .slice(0, mostDistractors - 1)
    .map(({ text, because }) => ({ text: claimBy(inside(text)), because }));
  const reporter = {
    text: asFact,
    because: `The reporter does not vouch for it: the article says that ${speaker.inline} said so.`,
  };
  const explanation = `The article reports it as what ${speaker.inline} said, not as a fact of its own.`;
  const difficulty = speechDifficulty(asking, said) + 0.2;
  return choice(
    { rule: claimOrFact, stem, explanation, difficulty, evidence: evidenceOf(asking, said) },
    claimBy(speaker.inline),
    [reporter, ...claims],
  );
}

function inside(option: string): string {
  return option.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import { sameThing } from '../../../check/text/same-thing.js';
import type { Question } from '../../../schema/index.js';
import { questionLimits } from '../../../schema/question-limits.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { match } from '../../build/made.js';
import { standing } from '../../text/speakers/standing.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { excerpts } from '../../text/spoken/excerpts.js';

const fewest = 3;
const most = 4;
/** Matching asks for several things at once: harder than one of them. */
const difficulty = 0.7;

export const matchSpeakers: AskRule = {
  id: 'match-speakers',
  asks: 'match',
  make: (asking) => {
    const pairs: { said: Said; shown: string; text: string }[] = [];
    for (const said of asking.said) {
      if (standing(asking, said.speaker) === 0) continue;
      const fit = excerpts(asking, said.quote).find(({ text }) => !givesAway(asking, text, said.speaker));
      if (fit && pairs.every((pair) => isApart(pair, { said, text: fit.text }))) pairs.push({ said, ...fit });
    }
    return matching(asking, pairs.slice(0, most));
  },
};

function matching(asking: Asking, pairs: readonly { said: Said; shown: string }[]): Question[] {
  if (pairs.length < fewest) return [];
  const evidence = pairs.flatMap(({ said }) => evidenceOf(asking, said));
  // Every speaker has to be proven: where that takes more passages than a question may have, one pair fewer is asked.
  if (evidence.length > questionLimits.evidence) return matching(asking, pairs.slice(0, -1));
  const told = pairs.map(({ said }) => said.speaker.inline);
  const explanation = `The article quotes ${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''} with these words.`;
  const plan = {
    rule: matchSpeakers,
    stem: 'Match each quotation with its speaker.',
    explanation,
    difficulty,
    evidence,
  };
  return match(
    plan,
    pairs.map(({ said, shown }) => [shown, said.speaker.option]),
  );
}

/** Two speakers who are surely two, with words neither could have from the other. */
function isApart(a: { said: Said; text: string }, b: { said: Said; text: string }): boolean {
  const [one, other] = [a.said.speaker, b.said.speaker];
  if (sameThing(one.option, other.option) || one.entity?.type !== other.entity?.type) return false;
  // Words about another of the speakers are hardly that speaker's own, and so tell whose they are.
  const names = (text: string, { option }: Who) => text.includes(option.split(' ').at(-1) ?? option);
  if (names(a.text, other) || names(b.text, one)) return false;
  return overlap(a.text, b.text) < maySayTheSame;
}

import { contentWords } from '../../../check/text/content-words.js';
import { maySayTheSame } from '../../../check/text/overlap.js';
import type { Question, Quote } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf, passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, mostDistractors, otherSpeakers } from '../../options/other-speakers.js';
import { type Action, actions } from '../../text/deeds/action.js';
import { possessive } from '../../text/names/possessive.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { telling } from '../../text/told/telling.js';

/** What the options say, so that they are of one form whichever is the key. */
const asFact = 'The reporter’s own';
const ownFactDifficulty = 0.6;
/** What comes first in an article is what it is about; the small facts farther down nobody would doubt. */
const leadShare = 1 / 3;
/** Verbs of what is so, and of what a court makes so: whoever says it with them claims nothing. */
const factive =
  /^(?:note|acknowledge|admit|agree|accept|echo|concede|confess|point|reveal|disclose|recall|remember|confirm|find|discover|learn|notice|observe|realize|realise|show|rule|hold|order|decide|announce|testify)$/u;
/** An opinion is nobody's fact: that a reporter tells it as one is no wrong answer worth giving. */
const opinion =
  /\b(?:should|must|ought|deserves?d?|best|worst|better|worse|greatest|wrong|right|good|great|bad|poor|needed|unfair|fair|important|vital|crucial|key|difficult|hard|ridiculous|absurd|shameful|disgraceful|wonderful|terrible|outrageous|dangerous|over(?:done|rated|blown)|necessary|too|enough|likely|unlikely|possible|fe(?:ars?|ared|els?|lt)|believ(?:es?|ed)|think|hop(?:es?|ed)|wants?|wanted|wish(?:es|ed)?|glad|sorry|proud|happy|sure|confident)\b/iu;
/** Verbs by which somebody contests what was told. */
const contesting = /^(?:deny|dispute|reject|dismiss|contest|refute|challenge|contradict|question|doubt)$/u;
/** Farthest, in characters, from a fact of the reporter's to where it is contested. */
const soonContested = 600;
const claimBy = (name: string) => possessive(name, /^the \p{Lu}\p{L}+s$/iu.test(name));

export const claimOrFact: AskRule = {
  id: 'claim-or-fact',
  asks: 'claim-or-fact',
  make: (asking) => [
    ...asking.said.flatMap((said) => whoseClaim(asking, said)),
    ...actions(asking)
      .filter(({ start }) => start < asking.reading.text.length * leadShare)
      .flatMap((action) => ownFact(asking, action)),
  ],
};

function whoseClaim(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const told = telling(asking, said);
  if (told === null || told.form !== 'that' || !/^(?:said|wrote) /u.test(told.past) || told.gender !== undefined)
    return [];
  if (givesAway(asking, told.words, speaker) || /“/u.test(told.words) || opinion.test(told.words)) return [];
  if (asking.tokensIn(quote.cue?.start ?? 0, quote.cue?.end ?? 0).some(({ lemma }) => factive.test(lemma))) return [];
  // A claim about somebody's claim has two people to tell apart.
  if (/\b(?:say|says|said|claim|claims|claimed|think|thinks|believe|believes)\b/iu.test(told.words)) return [];
  const stem = stemOf(told.words);
  const others = otherSpeakers(asking, speaker, { words: told.words, stem, quote, isTold: true }).filter(
    ({ text }) => !isLong(text),
  );
  if (others.length === 0 || isLong(speaker.option)) return [];
  const claims = others.slice(0, mostDistractors - 1).map(({ text, because }) => ({ text: claimBy(text), because }));
  const reporter = {
    text: asFact,
    because: `The reporter does not vouch for it: the article says that ${speaker.inline} said so.`,
  };
  const explanation = `The article reports it as what ${speaker.inline} said, not as a fact of its own.`;
  const difficulty = speechDifficulty(asking, said) + 0.2;
  return choice(
    { rule: claimOrFact, stem, explanation, difficulty, evidence: evidenceOf(asking, said) },
    claimBy(speaker.option),
    [reporter, ...claims],
  );
}

const stemOf = (clause: string) => `On whose word does the article say that ${clause}?`;
/** Less content than this says too little to be told apart from what people claim. */
const fewestContentWords = 3;

/** The other way round: what the reporter tells in their own words, against people who say nothing of the kind. */
function ownFact(asking: Asking, action: Action): Question[] {
  const [verb] = action.verbs;
  if (!verb || /^will$/iu.test(verb.text)) return [];
  const done = selfContained(asking, { start: verb.start, end: action.rest.end }, action.subject);
  if (done === null || contentWords(done).size < fewestContentWords) return [];
  const clause = `${action.name} ${done}`;
  const { text } = asking.reading;
  const sentence = text.slice(action.sentence.start, action.sentence.end);
  if (/\b(?:reportedly|allegedly|apparently|according|reports?|claims?|alleged)\b/iu.test(sentence)) return [];
  const contested = asking.said.find((said) => contests(asking, said, action, clause));
  if (contested === undefined) return [];
  const repeats = ({ cue, text: words }: Quote) =>
    cue !== contested.quote.cue && asking.overlap(words, clause) >= maySayTheSame;
  if (asking.reading.quotes.some(repeats)) return [];
  const others = speakers(asking).filter((who) => {
    const names = who.entity ? [who.entity.name, ...who.entity.aliases] : [who.inline];
    return (
      who.inline === contested.speaker.inline || !names.some((name) => sentence.includes(name) || clause.includes(name))
    );
  });
  if (others.length < fewestDistractors) return [];
  const explanation = 'The article says so in its own words and names nobody for it.';
  const first = others.toSorted(
    (a, b) => Number(b.inline === contested.speaker.inline) - Number(a.inline === contested.speaker.inline),
  );
  const distractors = first.slice(0, mostDistractors).map(({ option, inline }) => ({
    text: claimBy(option),
    because:
      inline === contested.speaker.inline
        ? `The article says that ${inline} contests it.`
        : `The article does not give this as what ${inline} said.`,
  }));
  return choice(
    {
      rule: claimOrFact,
      stem: stemOf(clause),
      explanation,
      difficulty: ownFactDifficulty,
      evidence: [passage(asking, action)],
    },
    asFact,
    distractors,
  );
}

/** Whether somebody, soon after the reporter has told something, is said to contest just that. */
function contests(asking: Asking, { quote, speaker }: Said, { end }: Action, clause: string): boolean {
  const { cue } = quote;
  if (cue === null || speaker.entity?.type !== 'PER' || quote.start < end || quote.start - end > soonContested)
    return false;
  return (
    asking.tokensIn(cue.start, cue.end).some(({ lemma }) => contesting.test(lemma)) &&
    asking.overlap(quote.text, clause) >= maySayTheSame
  );
}

function speakers({ said }: Asking): Who[] {
  const all = said.map(({ speaker }) => speaker).filter(({ entity }) => entity?.type === 'PER');
  return all.filter((who, index) => all.findIndex((other) => other.inline === who.inline) === index);
}

/** A role of many words makes no possessive: "a spokesman for the ministry’s". */
function isLong(name: string): boolean {
  return / (?:of|for|to|at|from|with|on) /u.test(name);
}

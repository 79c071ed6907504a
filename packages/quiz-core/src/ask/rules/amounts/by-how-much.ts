import { seeded } from '../../../random/seeded.js';
import type { Question, Sentence, Token } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { nearPercents } from '../../options/percents.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const byHowMuch: AskRule = {
  id: 'by-how-much',
  asks: 'how-many',
  make: (asking) => asking.reading.sentences.flatMap((sentence) => byHowMuchWasIt(asking, sentence)),
};

const difficulty = 0.5;
/** Verbs of going up or down, by their past, with their base. */
const changes: ReadonlyMap<string, string> = new Map([
  ['rose', 'rise'],
  ['fell', 'fall'],
  ['grew', 'grow'],
  ['sank', 'sink'],
  ['dropped', 'drop'],
  ['climbed', 'climb'],
  ['jumped', 'jump'],
  ['slipped', 'slip'],
  ['declined', 'decline'],
  ['increased', 'increase'],
  ['decreased', 'decrease'],
  ['shrank', 'shrink'],
]);
/** Their participles, where these are not the past. */
const perfect = new Set(['risen', 'fallen', 'grown', 'sunk', 'shrunk']);
const mostTokens = 12;

/** "Shares of Moorline fell 6.3%": by how much did they fall? The reporter's own word only, and one such change a sentence. */
function byHowMuchWasIt(asking: Asking, sentence: Sentence): Question[] {
  const { reading } = asking;
  const { start, end } = sentence;
  if (reading.structure[sentence.block]?.is !== 'body' || /["“”«»]|''/u.test(reading.text.slice(start, end))) return [];
  if (reading.quotes.some((quote) => quote.start < end && start < quote.end)) return [];
  const tokens = asking.tokensIn(start, end);
  const at = tokens.findIndex(({ text }) => changes.has(text) || perfect.has(text));
  const verb = tokens[at];
  const helper = tokens[at - 1];
  const isPerfect = /^(?:has|have)$/u.test(helper?.text ?? '');
  const base = verb && (isPerfect ? verb.text : changes.get(verb.text));
  if (!verb || base === undefined || !isSubject(tokens.slice(0, isPerfect ? at - 1 : at))) return [];
  const percent = /^ (?:by )?(\d+(?:\.\d)?)(%| percent\b| per cent\b)(?! points?)/u.exec(
    reading.text.slice(verb.end, end),
  );
  const figure = percent?.[1];
  if (!percent || figure === undefined) return [];
  const subject = selfContained(
    asking,
    { start, end: isPerfect ? (helper?.start ?? verb.start) : verb.start },
    null,
  )?.trim();
  if (!subject || isToldAgain(asking, sentence, subject)) return [];
  const near = nearPercents(figure, seeded('percents', reading.id, String(start)));
  if (near === null) return [];
  const say = (value: string) => `${value}${percent[2] ?? '%'}`;
  const key = say(figure);
  const stem = `By how much ${isPerfect ? helper?.text : 'did'} ${inSentence(asking, start, subject)} ${base}?`;
  const distractors = near.others.map((value) => ({ text: say(value), because: `The article says ${key}.` }));
  const explanation = `The article gives the figure: ${key}.`;
  const evidence = [passage(asking, { start, end: verb.end + percent[0].length })];
  return choice({ rule: byHowMuch, stem, explanation, difficulty, evidence }, key, distractors, near.sorted.map(say));
}

/** A noun phrase that opens the sentence, and nothing else. */
function isSubject(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > mostTokens) return false;
  return tokens.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/u.test(pos)) && tokens[0]?.pos !== 'ADP';
}

/** Whether another sentence has the same thing change: then it needs a time to tell which change is meant. */
function isToldAgain({ reading, overlap }: Asking, { start }: Sentence, subject: string): boolean {
  return reading.sentences.some((other) => {
    const text = reading.text.slice(other.start, other.end);
    return other.start !== start && /\d(?:%| percent)/u.test(text) && overlap(text, subject) >= 1;
  });
}

/** The capital of a sentence's first word goes where the word is a common one. */
function inSentence({ tokensIn, mentionsIn }: Asking, start: number, subject: string): string {
  const [first, second] = tokensIn(start, start + 60);
  const isName = mentionsIn(start, start + 60).some((mention) => mention.start === start && mention.by === 'name');
  const isCommon = first?.pos !== 'PROPN' || second?.text === 'of' || second?.pos === 'NOUN' || second?.pos === 'ADP';
  return isName || !isCommon ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

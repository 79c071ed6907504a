import type { Mention, Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { firstFew } from '../../options/first-few.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { playersBeside } from '../../text/deeds/players.js';
import { matchOf } from '../../text/numbers/score-line.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const whoScored: AskRule = {
  id: 'who-scored',
  asks: 'who-did',
  make: (asking) => bodySentences(asking).flatMap((sentence) => whoScoredThis(asking, sentence)),
};

const difficulty = 0.4;
/** Goals of which a match has one, as a report says them and as a question does. */
const goal =
  /\b(?:scored|struck|hit|netted|grabbed|headed in|fired in|headed|bagged|landed|kicked|slotted) (?<goal>the (?:winner|winning goal|only goal|equali[sz]er|opening goal|opener)|an? (?:(?:\d{1,3}(?:st|nd|rd|th)-minute|late|last-gasp|last-minute|stoppage-time|injury-time|extra-time|dramatic) )+(?:winner|equali[sz]er|penalty|try|drop goal|conversion)|twice|a hat-trick|both goals)\b/u;
/** What a player is, before the name. */
const position =
  /^(?:The )?(?:[Ss]ubstitute|[Ff]ly-half|[Ss]crum-half|[Ww]ing|[Cc]entre|[Ll]ock|[Pp]rop|[Hh]ooker|[Ff]lanker|[Ss]triker|[Mm]idfielder|[Cc]aptain|[Ww]inger|[Dd]efender|[Ff]orward|[Rr]eplacement|[Ff]ull-back|[Cc]entre-back|[Tt]eenager|[Vv]eteran|[Dd]ebutant)(?: [\p{Ll}-]+)? $/u;
/** What stands between a player and his verb: who he is, or what he did first. */
const between =
  /^(?:, (?:who|the|an?|\d\d)\b[^,;.“”"]*(?:, [^,;.“”"]+)?,)?(?: (?:then |also |later )?(?:\p{Ll}+ed\b[^,;.“”"]* and )?)(?=\p{Ll}+(?: in)? (?:the |an? |twice|both))/u;
/** "Adeyemi struck the winner": who did, when the one side beat the other? Other players of the article are the distractors. */
function whoScoredThis(asking: Asking, { sentence, text }: BodySentence): Question[] {
  const match = matchOf(asking);
  if (match === null || /["“”«»]/u.test(text)) return [];
  const [mention] = asking.mentionsIn(sentence.start, sentence.end);
  const scorer = mention ? scorerOf(asking, mention) : null;
  if (!mention || scorer === null) return [];
  const before = text.slice(0, mention.start - sentence.start);
  if (before !== '' && !position.test(before)) return [];
  const told = text.slice(mention.end - sentence.start);
  const lead = between.exec(told);
  const found = goal.exec(told);
  if (!lead || found?.groups?.goal === undefined || found.index !== lead[0].length) return [];
  // There is one winner in a match, whenever it was scored.
  const what = found.groups.goal.replace(/^an? .*(?=winner$)/u, 'the ').replace(/^an? .*-minute (?=equali)/u, 'the ');
  if (isToldOfAnother(asking, sentence.start, what)) return [];
  const others = firstFew(playersBeside(asking, scorer), mostDistractors, () => true);
  if (others.length < fewestDistractors) return [];
  const plan = {
    rule: whoScored,
    stem: `Who ${/^(?:an? .*|the )(?:penalty|conversion)$/u.test(what) ? 'kicked' : 'scored'} ${what} when ${match.winner} beat ${match.loser}?`,
    explanation: `The article says so of ${scorer}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(match.start === sentence.start ? [] : [passage(asking, match)])],
  };
  const because = `The article says this of ${scorer}, and of nobody else.`;
  return choice(
    plan,
    scorer,
    others.map((name) => ({ text: name, because })),
  );
}

const sureLink = 0.75;

/** The full name of whoever is mentioned; of a surname that the reader left alone, the one full name of the article that ends with it. */
function scorerOf({ reading }: Asking, { by, confidence, entity }: Mention): string | null {
  const found = reading.entities[entity];
  if (!found?.inBody || by !== 'name' || confidence < sureLink) return null;
  const surname = found.name.split(' ').at(-1) ?? found.name;
  const alike = reading.entities.filter(({ name }) => name === surname || name.endsWith(` ${surname}`));
  const full = alike.filter(({ name }) => name !== surname);
  const isPerson = alike.some(({ type }) => type === 'PER');
  return isPerson && full.length === 1 ? (full[0]?.name ?? null) : null;
}

/** Whether another sentence has somebody score the same. */
function isToldOfAnother({ reading }: Asking, start: number, what: string): boolean {
  const word = what.split(' ').at(-1) ?? what;
  return reading.sentences.some((other) => {
    const told = reading.text.slice(other.start, other.end);
    return other.start !== start && told.includes(word) && goal.test(told);
  });
}

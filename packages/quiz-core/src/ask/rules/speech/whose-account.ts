import type { Mention, Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf, passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { personCalled } from '../../text/names/person-called.js';
import { possessive } from '../../text/names/possessive.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { telling } from '../../text/told/telling.js';

export const whoseAccount: AskRule = {
  id: 'whose-account',
  asks: 'whose-account',
  make: (asking) =>
    asking.reading.sentences.flatMap((sentence) => {
      if (asking.reading.structure[sentence.block]?.is !== 'body') return [];
      return [...whoLeftItOut(asking, sentence), ...whoDisputedIt(asking, sentence)];
    }),
};

const difficulty = 0.65;

const version =
  /^(?:But |Yet )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)[’']s (version|account|description) of ([^,;:—–()"“”]+?)(?:,[^,]+,| — [^—]+ —| – [^–]+ –)? (?:(?:did not|does not|didn[’']t|doesn[’']t) (?:mention|include)|made no mention of|left out) ([^,;:"“”]+?)[.,;]/u;

/** "Lind's version of the talk did not mention the wall": whose version left it out? */
function whoLeftItOut(asking: Asking, sentence: Sentence): Question[] {
  const { reading, people } = asking;
  const found = version.exec(reading.text.slice(sentence.start, sentence.end));
  const [, name = '', noun, about, missing = ''] = found ?? [];
  const key = personCalled(people, name);
  if (!found || !key || !noun || !about) return [];
  const start = reading.text.indexOf(missing, sentence.start);
  const left = selfContained(asking, { start, end: start + missing.length }, key.entity);
  if (left === null) return [];
  // Whoever took part besides may be asked for too, and is not named.
  const what = about.replace(/^(?:his|her|their|its|the) /u, 'the ').replace(/ with (?:\p{Lu}[\p{L}’'.-]+ ?)+/u, ' ');
  if (/\b(?:he|she|it|they|his|her|their|its)\b/u.test(`${what} ${left}`)) return [];
  const event = eventMeant(asking, what.trim(), sentence);
  if (event === null) return [];
  const stem = `Whose ${noun} of ${event.text} left out ${left}?`;
  const because = `The article says this of what ${key.inline} told.`;
  return asked(
    asking,
    stem,
    key,
    because,
    [passage(asking, sentence), ...event.from.map((one) => passage(asking, one)), ...named(asking, key, sentence)],
    [],
  );
}

/** Farthest back, in characters, that an event was last told of with its year. */
const lastTold = 900;
/** Nearest, in characters, that a time stands to the event whose time it is. */
const besideName = 24;

/**
 * "The G20 summit", with its year where the article tells of that of one year and that of another: the year it was last told of. `from` is the
 * sentence that tells it. Null where none is near.
 */
function eventMeant(
  { reading, timesIn }: Asking,
  about: string,
  { start }: Sentence,
): { readonly text: string; readonly from: readonly Sentence[] } | null {
  const [name] = /\b\p{Lu}[\p{L}\p{N}-]+/u.exec(about) ?? [];
  if (name === undefined || /\b(?:19|20)\d{2}\b/u.test(about)) return { text: about, from: [] };
  const told = reading.sentences.flatMap((sentence) => {
    const at = reading.text.slice(sentence.start, sentence.end).indexOf(name);
    if (at < 0) return [];
    const from = sentence.start + at - besideName;
    const years = timesIn(from, from + name.length + 2 * besideName).flatMap(
      ({ value }) => /^\d{4}/u.exec(value ?? '')?.[0] ?? [],
    );
    return [...new Set(years)].map((year) => ({ sentence, year }));
  });
  if (new Set(told.map(({ year }) => year)).size < 2) return { text: about, from: [] };
  const last = told.filter(({ sentence }) => sentence.end <= start && start - sentence.start <= lastTold);
  const [meant, ...others] = last.filter(({ sentence }) => sentence === last.at(-1)?.sentence);
  if (meant === undefined || others.length > 0) return null;
  return { text: about.replace(name, `${meant.year} ${name}`), from: [meant.sentence] };
}

const dispute =
  /\b(disputed|rejected|denied|dismissed|contradicted|disagreed|gave a (?:very |quite )?different account|told a (?:very |quite )?different story)(?: (?:that|this|it|the (?:claim|accusation|charge|allegation|assertion|suggestion))s?)?(?:\.|, saying\b)/u;
const disputes: Readonly<Record<string, (whose: string, clause: string) => string>> = {
  disagreed: (whose, clause) => `Who disagreed with ${whose} claim that ${clause}?`,
  gave: (whose, clause) => `Who gave an account different from ${whose} claim that ${clause}?`,
  told: (whose, clause) => `Who told a story different from ${whose} claim that ${clause}?`,
};

/** "Lee said the wall would hold. Lind disputed that.": who disputed it? */
function whoDisputedIt(asking: Asking, sentence: Sentence): Question[] {
  const { reading } = asking;
  const found = dispute.exec(reading.text.slice(sentence.start, sentence.end));
  const [, verb = ''] = found ?? [];
  const subject = found && subjectOf(asking, sentence, sentence.start + found.index);
  const before = subject && claimBefore(asking, sentence, subject);
  if (!found || !subject || !before) return [];
  const { said, clause } = before;
  const whose = possessive(said.speaker.inline);
  const say = disputes[verb.split(' ')[0] ?? ''] ?? (() => `Who ${verb} ${whose} claim that ${clause}?`);
  const because = `The article says this of ${subject.inline}.`;
  const evidence = [passage(asking, sentence), ...evidenceOf(asking, said), ...named(asking, subject, sentence)];
  return asked(asking, say(whose, clause), subject, because, evidence, [said.speaker]);
}

/** The one person whom the words before the verb name, and nobody else. */
function subjectOf({ reading, mentionsIn, people }: Asking, { start }: Sentence, verb: number): Who | null {
  const all = mentionsIn(start, verb).filter(({ entity }) => reading.entities[entity]?.type === 'PER');
  // "The foreign minister, Ann Lee, …": the name says who the role is.
  const isBesideName = ({ by, end }: Mention) =>
    by === 'role' && all.some((other) => other.by === 'name' && other.start >= end && other.start - end <= 2);
  const before = all.filter((mention) => !isBesideName(mention));
  const entities = new Set(before.map(({ entity }) => reading.entities[entity]));
  const [only] = entities;
  const isSure = before.every(({ by }) => by !== 'pronoun');
  return entities.size === 1 && isSure ? (people.find(({ entity }) => entity === only) ?? null) : null;
}

/** How far back, in characters, the disputed claim may lie: with at most some words of the same speaker's behind it. */
const farthest = 400;

/** What somebody else said right before, told as a clause; everything quoted in between is theirs too. */
function claimBefore(asking: Asking, { start }: Sentence, by: Who): { said: Said; clause: string } | null {
  const earlier = asking.reading.quotes.filter((quote) => quote.end <= start && quote.end > start - farthest);
  const last = earlier.at(-1);
  if (!last?.name || last.name === by.entity?.name) return null;
  const theirs = earlier
    .slice(earlier.findLastIndex(({ name }) => name !== last.name) + 1)
    .filter((quote) => asking.blockAt(quote.start) === asking.blockAt(last.start));
  // What is disputed is the last thing told, whether or not the reader is sure of it.
  const told = theirs.findLast(({ kind }) => kind === 'indirect');
  const found = asking.said.find(({ quote }) => quote === told);
  const claim = found && telling(asking, found);
  if (!found || !claim || claim.form !== 'that' || !claim.past.startsWith('said ') || claim.words.includes(by.inline))
    return null;
  return found.speaker.inline === by.inline ? null : { said: found, clause: claim.words };
}

function asked(
  asking: Asking,
  stem: string,
  key: Who,
  because: string,
  evidence: Question['evidence'],
  without: readonly Who[],
): Question[] {
  const others = asking.people.filter(
    (who) =>
      who.inline !== key.inline && !stem.includes(who.inline) && !without.includes(who) && !disputesToo(asking, who),
  );
  if (others.length < fewestDistractors || stem.includes(key.inline)) return [];
  const distractors = others.slice(0, mostDistractors).map(({ option }) => ({ text: option, because }));
  return choice({ rule: whoseAccount, stem, explanation: because, difficulty, evidence }, key.option, distractors);
}

/** Whether another sentence has somebody dispute something too. */
function disputesToo({ reading }: Asking, { option }: Who): boolean {
  const surname = option.split(' ').at(-1) ?? option;
  return reading.sentences.some(({ start, end }) => {
    const text = reading.text.slice(start, end);
    return text.includes(surname) && dispute.test(text);
  });
}

/** Where the article gives the full name, when the sentence has a part of it only. */
function named(asking: Asking, { option }: Who, { start, end }: Sentence): Question['evidence'] {
  const { text } = asking.reading;
  const at = text.slice(start, end).includes(option) ? null : asking.sentenceAt(text.indexOf(option));
  return at === null ? [] : [passage(asking, at)];
}

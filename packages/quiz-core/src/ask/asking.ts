import { contentWords } from '../check/text/content-words.js';
import { sharedContent } from '../check/text/overlap.js';
import { roles } from '../generated/roles.js';
import type { Block, Entity, Mention, Place, Quote, Reading, Sentence, Time, Token } from '../schema/index.js';
import { once } from './once.js';
import { naming } from './text/names/naming.js';
import { sayable } from './text/names/sayable.js';
import { isWrittenWithThe } from './text/names/written-with-the.js';
import { isUnreal } from './text/speech/is-unreal.js';

/**
 * Least confidence, in quotation and name together, at which a question may rest on a quotation: one wrong key in a hundred is too many.
 * Against hand-made names, direct quotations of a person were right from 0.65 on in all but one of a hundred cases; quotations with
 * words of the reporter's in them went wrong up to higher figures, and so did bodies: none of 57 from these on, four of five below.
 */
const sureEnough = {
  person: { direct: 0.65, mixed: 0.7, indirect: 0.7 },
  body: { direct: 0.9, mixed: 0.8, indirect: 0.8 },
} as const;

/** What a person can be called by instead of by name. */
const offices = new Set(Object.values(roles).flat());

/** A quotation that questions may rest on: somebody said or wrote it, and the reader is sure who. */
export interface Said {
  readonly quote: Quote;
  readonly speaker: Who;
  readonly speakerAt: { readonly start: number; readonly end: number; readonly text: string };
}

/** Somebody who can be an answer. */
export interface Who {
  /** As an option: "Ann Lee", "The fire chief". */
  readonly option: string;
  /** As inside a sentence: "Ann Lee", "the fire chief". */
  readonly inline: string;
  /** The entity; null for a role whose holder the article does not name. */
  readonly entity: Entity | null;
}

/** A reading with what every rule looks up in it. Made once for an article. */
export interface Asking {
  readonly reading: Reading;
  readonly said: readonly Said[];
  /** Persons of the article's body, with a name full enough to be an answer; those who are quoted first. */
  readonly people: readonly Who[];
  whoNamed(name: string): Who | null;
  /** Quotations that are theirs, and those that may be: of somebody the reader could not name. */
  maybeSaidBy(who: Who): readonly Quote[];
  /** A name as the subject of a sentence, with "the" where the article writes it so: "the World Bank". */
  naming(entity: Entity): string;
  tokensIn(start: number, end: number): readonly Token[];
  timesIn(start: number, end: number): readonly Time[];
  placesIn(start: number, end: number): readonly Place[];
  mentionsIn(start: number, end: number): readonly Mention[];
  sentenceAt(offset: number): Sentence | null;
  /** `overlap` of two statements, remembering the content words of each: rules compare every quotation with many others. */
  overlap(a: string, b: string): number;
  blockAt(offset: number): Block | null;
}

/** Prepares a reading for the rules. */
export function asking(reading: Reading): Asking {
  const byName = new Map(
    reading.entities.flatMap((entity) => entity.aliases.map((alias): [string, Entity] => [alias, entity])),
  );
  for (const entity of reading.entities) byName.set(entity.name, entity);
  const tokensIn = (start: number, end: number) => within(reading.tokens, start, end);
  const named = once((entity: Entity) => naming(entity, isWrittenWithThe({ reading, tokensIn }, entity)));
  const whoNamed = (name: string): Who | null => {
    const entity = byName.get(name) ?? null;
    if (entity) return entity.inBody && isFull(entity) ? { ...sayable(named(entity)), entity } : null;
    return isRole(name) ? { ...sayable(name), entity: null } : null;
  };
  const said = reading.quotes.flatMap((quote): Said[] => {
    const { name, speaker, act } = quote;
    if (name === null || speaker === null || (act !== 'speech' && act !== 'writing')) return [];
    const who = whoNamed(name);
    return who &&
      isSure(quote, who) &&
      // A headline is not written as sentences are, and says what the body says.
      holding(reading.structure, quote.start)?.is !== 'title' &&
      isUndisturbed(reading, quote, who) &&
      !isContrasted(reading, quote) &&
      !isUnreal(reading.text, quote) &&
      !hasSeveral(speaker.text)
      ? [{ quote, speaker: who, speakerAt: speaker }]
      : [];
  });
  return {
    reading,
    said,
    people: peopleOf(reading, said),
    whoNamed,
    maybeSaidBy: maybeSaidBy(reading),
    naming: named,
    tokensIn,
    timesIn: (start, end) => within(reading.times, start, end),
    placesIn: (start, end) => within(reading.places, start, end),
    mentionsIn: (start, end) => within(reading.mentions, start, end),
    sentenceAt: (offset) => holding(reading.sentences, offset),
    overlap: rememberingOverlap(),
    blockAt: (offset) => holding(reading.structure, offset),
  };
}

function maybeSaidBy({ quotes }: Reading): Asking['maybeSaidBy'] {
  const byName = new Map<string | null, Quote[]>();
  for (const quote of quotes) byName.set(quote.name, [...(byName.get(quote.name) ?? []), quote]);
  return once(({ entity, option, inline }) => {
    const names = new Set([null, entity?.name ?? null, option, inline]);
    return [...names].flatMap((name) => byName.get(name) ?? []);
  });
}

function rememberingOverlap(): Asking['overlap'] {
  const known = new Map<string, ReadonlySet<string>>();
  const content = (text: string) => {
    const words = known.get(text) ?? contentWords(text);
    known.set(text, words);
    return words;
  };
  return (a, b) => sharedContent(content(a), content(b));
}

/** People are asked for by their full names. */
function isFull({ type, name }: Entity): boolean {
  return type !== 'PER' || /\s/u.test(name);
}

/**
 * Whether a pronoun or a role stands for the name it is said to stand for, as far as others go: somebody else who speaks between the name
 * and the pronoun may be meant as well.
 */
function isUndisturbed({ mentions, entities, quotes }: Reading, { speaker, name }: Quote, { entity }: Who): boolean {
  if (entity === null || speaker === null || speaker.text.includes(entity.name.split(' ').at(-1) ?? entity.name))
    return true;
  if (/^the /iu.test(speaker.text) && !givesRole(entity, speaker.text)) return false;
  const index = entities.indexOf(entity);
  const named = mentions.findLast(
    (mention) => mention.entity === index && mention.by === 'name' && mention.end <= speaker.start,
  );
  if (!named) return false;
  return !quotes.some((other) => {
    return (
      other.speaker !== null &&
      other.name !== name &&
      other.speaker.start > named.end &&
      other.speaker.start < speaker.start
    );
  });
}

/** Whether the article says somewhere that somebody is what the speaker is called: "the Democratic nominee" of a nominee. */
function givesRole({ type, roles }: Entity, called: string): boolean {
  if (type !== 'PER') return true;
  const given = contentWords(roles.map(({ text }) => text).join(' '));
  return [...contentWords(called)].some((word) => given.has(word));
}

/** "Lee argued for a wall, while her rival, Lind, won votes by saying that …": the verb of saying is another's, behind a contrast. */
function isContrasted({ text, named }: Reading, { speaker, cue, name }: Quote): boolean {
  if (speaker === null || cue === null || cue.start < speaker.end) return false;
  const contrast = /\b(?:while|whereas|but|although|though)\b/iu.exec(text.slice(speaker.end, cue.start));
  if (contrast === null) return false;
  const from = speaker.end + contrast.index;
  return named.some(
    (other) => other.type === 'PER' && other.name !== name && other.start > from && other.end < cue.start,
  );
}

/** How a paper invites to follow its writers: whoever is named there only is no part of the story. */
const followUs =
  /@\w|\bfollow (?:him|her|us|me|\p{Lu}.{0,40}) on (?:twitter|facebook|instagram|x)\b|contributed to this (?:report|story|article)/iu;

/** Persons an answer can be: quoted, named twice, or named with what they are. */
function peopleOf(reading: Reading, said: readonly Said[]): Who[] {
  const quoted = new Set(said.map(({ speaker }) => speaker.inline));
  const people = reading.entities.filter((entity, index) => {
    if (entity.type !== 'PER' || !entity.inBody || entity.number !== 'singular') return false;
    if (!isFull(entity)) return false;
    if (quoted.has(entity.name)) return true;
    const named = reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name');
    const inStory = named.filter(({ start }) => !followUs.test(sentenceText(reading, start)));
    return inStory.length > 1 || (inStory.length === 1 && entity.roles.length > 0);
  });
  const all = people.map((entity): Who => ({ ...sayable(entity.name), entity }));
  return all.toSorted((a, b) => Number(quoted.has(b.inline)) - Number(quoted.has(a.inline)));
}

function sentenceText({ sentences, text }: Reading, offset: number): string {
  const sentence = holding(sentences, offset);
  return sentence === null ? '' : text.slice(sentence.start, sentence.end);
}

function isSure({ kind, confidence }: Quote, { entity }: Who): boolean {
  return confidence >= sureEnough[entity === null || entity.type === 'PER' ? 'person' : 'body'][kind];
}

/**
 * A role that says by itself who it is: "The Russian ambassador to NATO", "a spokesman for the ministry", "a Brightwell spokesman", "the
 * Liberals". "The mayor" and "the New Jersey governor" are somebody the article may name elsewhere, and no answer.
 */
function isRole(name: string): boolean {
  if (hasSeveral(name) || name.length > 80 || name.includes(',')) return false;
  if (/^the \p{Lu}\p{L}+s$/iu.test(name)) return /^\S+ \p{Lu}/u.test(name);
  if (
    /^an? (?:\p{Lu}[\p{L}.&’'-]*(?<![’']s) ){1,4}(?:spokes(?:man|woman|person)|official|representative)$/iu.test(name)
  )
    return /^\S+ \p{Lu}/u.test(name);
  const head = /^(?:the|an?) (.+?) (?:of|for|to|at|from|with) (?:the |an? )?\p{L}/iu
    .exec(name)?.[1]
    ?.toLowerCase()
    .split(' ');
  return head !== undefined && (offices.has(head.at(-1) ?? '') || offices.has(head.slice(-2).join(' ')));
}

function hasSeveral(speaker: string): boolean {
  return /\b(?:and|or|both|others?|several|many|some|two|three)\b/iu.test(speaker.replace(/,.*$/u, ''));
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Those of an ordered list that lie wholly inside. */
function within<T extends Extent>(all: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(all, start); index < all.length; index += 1) {
    const item = all[index];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

function holding<T extends Extent>(all: readonly T[], offset: number): T | null {
  const item = all[firstFrom(all, offset + 1) - 1];
  return item && offset < item.end ? item : null;
}

/** Index of the first item that starts at or after an offset. */
function firstFrom(all: readonly Extent[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import type { Entity, Mention, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { carriedOn } from './carried-on.js';
import { theBody } from './the-body.js';
import { theCompany } from './the-company.js';

/** Least confidence in whom a pronoun or a role stands for, when the name is to be put in its place. */
const sureLink = 0.75;
/** The same for a pronoun that opens what its bearer is reported to have said: "Lee said he would resign". */
const likelyLink = 0.5;
const pronoun = /^(?:he|she|him|her|his|hers|it|its|they|them|their|theirs|himself|herself|itself|themselves)$/iu;
const possessive = /^(?:his|its|their|her)$/iu;

export interface Named {
  readonly text: string;
  /** What a pronoun of the speaker's tells of them. */
  readonly gender?: 'he' | 'she' | 'it';
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A passage with the full name for every surname, role and pronoun whose bearer is known, except pronouns of the speaker, which the
 * sentence around it binds. Words inside quotation marks are not touched.
 *
 * @param isReport true for the clause somebody is reported to have said: a pronoun that opens it stands for the speaker more often than not.
 * @returns null where a pronoun's bearer is neither known nor named in the passage.
 */
export function nameEverybody(
  asking: Asking,
  at: { start: number; end: number },
  speaker: Entity | null,
  isReport = false,
): Named | null {
  const { entities, text } = asking.reading;
  const passage = text.slice(at.start, at.end);
  const open = outsideQuotes(passage);
  const isOpen = (extent: { start: number; end: number }) =>
    open.slice(extent.start - at.start, extent.end - at.start).trim() !== '';
  const mentions = asking.mentionsIn(at.start, at.end).filter(isOpen);
  const named = new Set<Entity>();
  const changes: Change[] = [];
  /** Those whose name has been put in a pronoun's place: the next pronoun is theirs. */
  const given = new Set<Entity>();
  let gender: Named['gender'];
  /** Named before in the passage, and nobody else there whom the pronoun could mean. */
  const isClear = (entity: Entity, at: number) => {
    const before = mentions
      .filter(({ by, start }) => by !== 'pronoun' && start < at)
      .map((mention) => entities[mention.entity])
      .concat([...given]);
    const others = [...before, speaker].filter(
      (other) => other && other !== entity && other.type === entity.type && other.gender === entity.gender,
    );
    return before.includes(entity) && others.length === 0;
  };
  /** "The foreign minister, Ann Lee": the name stands there already. */
  const isBesideName = ({ entity, start, end }: Mention) => {
    return mentions.some(
      (other) =>
        other.by === 'name' &&
        other.entity === entity &&
        (Math.abs(other.start - end) <= 2 || Math.abs(start - other.end) <= 2),
    );
  };
  for (const mention of outermost(mentions)) {
    const entity = entities[mention.entity];
    if (!entity || mention.by === 'pronoun') continue;
    const isPerson = entity.type === 'PER' && entity.number === 'singular';
    if (
      isPerson &&
      entity !== speaker &&
      mention.confidence >= sureLink &&
      isShort(mention, entity, named) &&
      (mention.by === 'name' || /^(?:the|his|her|its|their|our) /iu.test(mention.text)) &&
      !hasTitle(text, mention.start) &&
      !isBesideName(mention)
    ) {
      changes.push({ start: mention.start - honorific(text, mention.start), end: mention.end, text: entity.name });
    } else if (mention.by === 'role' && (entity === speaker || mention.confidence < sureLink) && isPerson) return null;
    named.add(entity);
  }
  const tokens = asking.tokensIn(at.start, at.end).filter(isOpen);
  const opensWithSpeaker = isReport && speaker !== null && standsFor(tokens[0], speaker);
  const isLinked = ({ confidence, entity }: Mention) =>
    confidence >= (opensWithSpeaker && entities[entity] === speaker ? likelyLink : sureLink);
  for (const [index, token] of tokens.entries()) {
    if (!pronoun.test(token.text)) continue;
    const mention = mentions.find(
      ({ start, end, by }) => by === 'pronoun' && start === token.start && end === token.end,
    );
    const carried = index === 0 && isReport && mention === undefined ? carriedOn(asking, token) : null;
    if (carried && carried !== speaker) {
      changes.push({ start: token.start, end: token.end, text: asking.naming(carried) });
      continue;
    }
    const entity = mention && isLinked(mention) ? entities[mention.entity] : undefined;
    const isItself = index === 0 && opensWithSpeaker && mention === undefined && speaker.type === 'ORG';
    if (isItself && !isExpletive(passage)) gender = 'it';
    if (isItself || (index === 0 && isExpletive(passage))) continue;
    if (entity && entity === speaker) {
      gender = genderOf(token.text) ?? gender;
      continue;
    }
    if (entity?.inBody) {
      if (isClear(entity, token.start)) continue;
      if (/^th/iu.test(token.text) && entity.number === 'singular' && entity.type === 'PER') return null;
      const next = tokens[index + 1];
      // "Named her Holder's successor": before a name, "her" may be the object as well as the owner.
      if (/^her$/iu.test(token.text) && next?.pos === 'PROPN') return null;
      const owns = possessive.test(token.text) && ownsNext(next);
      if (!owns && /^(?:hers|his|theirs)$|self|selves/iu.test(token.text)) return null;
      changes.push({ start: token.start, end: token.end, text: owns ? `${entity.name}’s` : entity.name });
      given.add(entity);
      continue;
    }
    if (!isBoundInside(token, tokens.slice(0, index), tokens[index + 1])) return null;
  }
  const company = theCompany(asking);
  for (const [index, { text: article, start }] of tokens.entries()) {
    const noun = tokens[index + 1];
    const stands =
      company !== null &&
      company !== speaker &&
      isSpokenOf(asking, company, at.start) &&
      /^the$/iu.test(article) &&
      noun !== undefined;
    if (!stands || !/^(?:company|firm)$/iu.test(noun.text) || tokens[index + 2]?.pos === 'NOUN') continue;
    changes.push({ start, end: noun.end, text: asking.naming(company) });
  }
  for (const [index, { text: article, start }] of tokens.entries()) {
    const noun = tokens[index + 1];
    if (!/^the$/iu.test(article) || noun?.pos !== 'NOUN' || tokens[index + 2]?.pos === 'NOUN') continue;
    const body = theBody(asking, noun.text);
    if (body !== null) changes.push({ start, end: noun.end, text: body });
  }
  return { text: changed(passage, at.start, changes), ...(gender === undefined ? {} : { gender }) };
}

/** Whether a sentence or the one before it has a body by name, in front of an offset: "the company" may be another that was named since. */
function isSpokenOf({ reading, sentenceAt }: Asking, entity: Entity, offset: number): boolean {
  const own = sentenceAt(offset);
  const from = sentenceAt((own?.start ?? offset) - 2)?.start ?? own?.start ?? offset;
  const index = reading.entities.indexOf(entity);
  return reading.mentions.some((mention) => {
    return mention.entity === index && mention.by === 'name' && from <= mention.start && mention.end <= offset;
  });
}

/** A surname or a role that the passage has not yet given the full name for. */
function isShort(mention: Mention, entity: Entity, named: ReadonlySet<Entity>): boolean {
  return (
    mention.by === 'role' || (!named.has(entity) && !mention.text.includes(entity.name) && !/\s/u.test(mention.text))
  );
}

/** Length of "Ms. " and the like before a surname: a full name goes without. */
function honorific(text: string, at: number): number {
  return /\b(?:Mr|Mrs|Ms|Mx|Dr)\.?\s$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
}

/** "President Lee" may be another than the Lee the article named before, and is clear as it stands. */
function hasTitle(text: string, at: number): boolean {
  const before = /(\p{Lu}[\p{L}.]+)\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return before !== undefined && honorific(text, at) === 0;
}

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    return !mentions.some(
      (other) =>
        other !== mention &&
        other.start <= mention.start &&
        mention.end <= other.end &&
        other.end - other.start > mention.end - mention.start,
    );
  });
}

/** A pronoun that agrees with the speaker: "he", "his" of a man, "it" of a body. */
function standsFor(token: Token | undefined, { type, gender }: Entity): boolean {
  if (token === undefined) return false;
  return type === 'ORG' ? /^it$/iu.test(token.text) : gender !== 'unknown' && genderOf(token.text) === gender;
}

/** "It would be wrong to …", "it is clear that …": nothing the pronoun stands for. */
function isExpletive(passage: string): boolean {
  return /^it (?:is|was|would be|will be|has been|had been|may be|might be|could be|must be) (?:(?!not )\p{L}+ )?\p{L}+ (?:to|that|for \p{L}+ to)\b/iu.test(
    passage.replace(/["“”]|''/gu, ''),
  );
}

/** "It is clear that", or a pronoun of things with a noun before it in the passage. A he or she is never left to guessing. */
function isBoundInside({ text }: Token, before: readonly Token[], next: Token | undefined): boolean {
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/iu.test(text)) return false;
  if (
    /^it$/iu.test(text) &&
    next &&
    /^(?:is|was|would|will|takes?|took|seems?|has)$/iu.test(next.text) &&
    before.length === 0
  )
    return false;
  // "... because they upset it": the subject of a clause joined to another takes up that one's subject; an object is anybody's guess.
  const joins = before.at(-1);
  const isSubject =
    /^(?:it|they)$/iu.test(text) &&
    joins !== undefined &&
    /^(?:because|if|when|while|and|but|that|which|unless|until|before|after|as|since|so)$/iu.test(joins.text);
  const owns = /^(?:its|their)$/iu.test(text);
  return (isSubject || owns) && before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

function ownsNext(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos) || /ing$/u.test(next.text));
}

function genderOf(text: string): 'he' | 'she' | undefined {
  if (/^(?:he|him|his|himself)$/iu.test(text)) return 'he';
  return /^(?:she|her|hers|herself)$/iu.test(text) ? 'she' : undefined;
}

function changed(passage: string, offset: number, changes: readonly Change[]): string {
  let result = passage;
  for (const change of changes.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, change.start - offset) + change.text + result.slice(change.end - offset);
  }
  return result;
}

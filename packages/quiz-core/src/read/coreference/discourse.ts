import type { Entity, Span } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { sentenceAt } from '../sentence-at.js';
import { type Place, placeInClause, speaksInClause } from './clause-place.js';
import { type Dead, deadIn } from './dead.js';

interface Said {
  readonly entity: number;
  readonly sentence: number;
  readonly place: Place;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

const WEIGHT: Readonly<Record<Place, number>> = { subject: 3, object: 1.3, owner: 1 };
/** What is left of a mention's weight a sentence later. */
const FADES = 0.55;
/** Characters between somebody who says something and the first word of it (" told reporters that "). */
const LONGEST_TELLING = 24;
/** A comma or a quotation mark right before a name. */
const BEHIND_MARK = /[,"”'’] $/;
/** Sentences after which somebody else may go on speaking. */
const SPOKE_LATELY = 3;
/** Sentences after which a mention is forgotten. */
const MEMORY = 6;
/** Words spoken inside quotation marks bring somebody to mind less than the article's own. */
const IN_QUOTATION = 0.25;

/** Who has been spoken of, where, and how present each still is. */
export class Discourse {
  readonly #said = new Map<number, Said[]>();
  readonly #bySentence = new Map<number, Said[]>();
  readonly #pronouns = new Map<number, Entity['gender']>();
  readonly #nots = new Set<string>();
  /** Who is told to have spoken, in order. */
  readonly #speakers: Said[] = [];
  readonly #draft: Draft;
  /** Who has died, by the article's own words. */
  readonly dead: Dead;
  /** How many sentences with narration there are up to and with each sentence. */
  readonly #narrated: readonly number[];

  constructor(draft: Draft) {
    this.#draft = draft;
    let count = 0;
    this.#narrated = draft.sentences.map((sentence) => {
      const passage = this.quotationAt(sentence.start);
      if (passage === null || passage.end < sentence.end) count++;
      return count;
    });
    this.dead = deadIn(draft, (offset) => this.quotationAt(offset) !== null);
  }

  /** Sentences from one to another, those left out that a speaker goes on with: a long quotation makes nobody forgotten. */
  #distance(from: number, to: number): number {
    return (this.#narrated[to] ?? 0) - (this.#narrated[from] ?? 0);
  }

  /** Index of the sentence an offset stands in. */
  sentenceOf(offset: number): number {
    return sentenceAt(this.#draft.sentences, offset);
  }

  /** Whether an offset stands inside quotation marks; `quotationAt` gives the passage. */
  quotationAt(offset: number): Span | null {
    const { quoted } = this.#draft;
    for (let index = bisect(quoted, offset + 1, ({ start }) => start) - 1; index >= 0; index--) {
      const passage = quoted[index];
      if (passage === undefined || offset - passage.start > 4000) return null;
      if (passage.start <= offset && offset < passage.end) return passage;
    }
    return null;
  }

  /** Notes that an entity is mentioned. */
  note(entity: number, span: Span): void {
    const list = this.#said.get(entity) ?? [];
    const said: Said = {
      entity,
      sentence: this.sentenceOf(span.start),
      place: placeInClause(this.#draft.tokens, span),
      quoted: this.quotationAt(span.start) !== null,
      start: span.start,
      end: span.end,
    };
    list.push(said);
    this.#said.set(entity, list);
    if (!said.quoted && said.place === 'subject' && speaksInClause(this.#draft.tokens, span)) this.#noteSpeaker(said);
    this.#bySentence.set(said.sentence, [...(this.#bySentence.get(said.sentence) ?? []), said]);
  }

  /** Notes the pronoun that the article has for somebody whose name does not tell it; the first one stands. */
  notePronoun(entity: number, gender: Entity['gender']): void {
    if (!this.#pronouns.has(entity)) this.#pronouns.set(entity, gender);
  }

  /** Notes that a role is somebody else's ("Hale is late, the senator said"): so it is from here on. */
  noteNot(entity: number, head: string): void {
    this.#nots.add(`${entity} ${head}`);
  }

  /** Whether a role was found to be somebody else's. */
  isNot(entity: number, head: string): boolean {
    return this.#nots.has(`${entity} ${head}`);
  }

  /** The pronoun somebody goes by: from name or role, else as noted so far. */
  genderOf(entity: number): Entity['gender'] {
    const gender = this.#draft.entities[entity]?.gender ?? 'unknown';
    return gender === 'unknown' ? (this.#pronouns.get(entity) ?? 'unknown') : gender;
  }

  /** Whether the article itself names or means an entity in a sentence or after it; what is quoted does not count. */
  isSpokenOfSince(entity: number, sentence: number): boolean {
    return (this.#said.get(entity) ?? []).some((said) => said.sentence >= sentence && !said.quoted);
  }

  /** How present an entity is at an offset; 0 when it has not been mentioned lately. */
  presence(entity: number, offset: number): number {
    const here = this.sentenceOf(offset);
    const list = this.#said.get(entity) ?? [];
    let best = 0;
    let often = 0;
    for (let index = list.length - 1; index >= 0; index--) {
      const said = list[index];
      if (said === undefined) break;
      const ago = said.quoted ? here - said.sentence : this.#distance(said.sentence, here);
      if (ago > MEMORY) break;
      const weight = WEIGHT[said.place] * FADES ** ago * (said.quoted ? IN_QUOTATION : 1);
      best = Math.max(best, weight);
      often += 0.15;
    }
    return best === 0 ? 0 : best + Math.min(often, 0.6);
  }

  /** "Hale said that Corby had called for it": it is Hale who speaks. "Corby calls for it, Hale said": Hale, too. */
  #noteSpeaker(said: Said): void {
    const isTold = this.#speakers.at(-1)?.sentence === said.sentence;
    if (isTold && !BEHIND_MARK.test(this.#draft.text.slice(Math.max(0, said.start - 2), said.start))) return;
    this.#speakers.push(said);
  }

  /** "Hale said (that) she": who says right before an offset what begins there; null when nobody does. */
  tellerBefore(offset: number): number | null {
    const last = this.#speakers.at(-1);
    if (last === undefined || offset - last.end > LONGEST_TELLING || last.sentence !== this.sentenceOf(offset))
      return null;
    return /^[\p{L} ]+$/u.test(this.#draft.text.slice(last.end, offset)) ? last.entity : null;
  }

  /** Who was the last to speak before an offset, by the article's own words; null when the article has gone on to somebody else. */
  lastSpeaker(offset: number): number | null {
    const here = this.sentenceOf(offset);
    const last = this.#speakers.at(-1);
    if (last === undefined || this.#distance(last.sentence, here) > SPOKE_LATELY) return null;
    for (let between = last.sentence + 1; between < here; between++) {
      const people = (this.#bySentence.get(between) ?? []).filter(
        ({ entity, quoted }) => !quoted && this.#isPerson(entity),
      );
      if (people.length > 0 && people.every(({ entity }) => entity !== last.entity)) return null;
    }
    return last.entity;
  }

  /** The last mention of an entity before an offset. */
  lastOf(entity: number): Said | undefined {
    return this.#said.get(entity)?.at(-1);
  }

  /** Whether the sentence before an offset, in its paragraph, is about a person: as its subject, or as the only one in it. */
  isSubjectBefore(entity: number, offset: number): boolean {
    const here = this.sentenceOf(offset);
    const [now, before] = [this.#draft.sentences[here], this.#draft.sentences[here - 1]];
    if (now === undefined || now.block !== before?.block) return false;
    const there = (this.#bySentence.get(here - 1) ?? []).filter(({ quoted }) => !quoted);
    const own = there.filter((said) => said.entity === entity);
    if (own.some(({ place }) => place === 'subject')) return true;
    return own.length > 0 && !there.some((said) => said.entity !== entity && this.#isPerson(said.entity));
  }

  /** Whether any person is a subject of the sentence that holds an offset, before it. */
  hasSubject(offset: number): boolean {
    const said = this.#bySentence.get(this.sentenceOf(offset)) ?? [];
    return said.some(({ entity, place, start }) => place === 'subject' && start < offset && this.#isPerson(entity));
  }

  #isPerson(entity: number): boolean {
    return this.#draft.entities[entity]?.type === 'PER';
  }

  /** Whether an entity is a subject of the sentence that holds an offset, before it. */
  isSubjectOf(entity: number, offset: number): boolean {
    const here = this.sentenceOf(offset);
    return (this.#bySentence.get(here) ?? []).some(
      (said) => said.entity === entity && said.place === 'subject' && said.start < offset,
    );
  }
}

import type { Block, Entity, Mention, Place, Quote, Reading, Sentence, Time, Token } from '../schema/index.js';

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

/** A reading with what every rule looks up in it. `prepare` makes it, once for an article. */
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

import { z } from 'zod';
import { passageSchema, spanSchema } from './span.js';

export const blockKinds = ['title', 'byline', 'dateline', 'body', 'subhead', 'caption', 'credit', 'furniture'] as const;
export const entityTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export const timeTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const;
export const quoteActs = ['speech', 'writing', 'thought', 'intent', 'finding'] as const;

/** A stretch of the text and what it is. Blocks are in order, do not overlap, and leave out blank lines only. */
export const blockSchema = spanSchema.extend({ is: z.enum(blockKinds) });
export type Block = z.infer<typeof blockSchema>;

const namedPassageSchema = passageSchema.extend({ name: z.string() });

/** A quotation; spans as in `docs/reading.md`. `confidence` is the probability, 0..1, that quotation and name are both right. */
export const quoteSchema = passageSchema.extend({
  fragments: z.array(z.tuple([z.int(), z.int()])).optional(),
  /** The passages in quotation marks in it, marks included: the very words, as reported. Not in an indirect one. */
  quoted: z.array(spanSchema).optional(),
  kind: z.enum(quoteKinds),
  act: z.enum(quoteActs),
  /** The mention as it stands ("he"), the whole noun phrase. */
  speaker: passageSchema.nullable(),
  /** Whom the mention resolves to ("Justin Trudeau"); a role when no name is sure ("The Russian ambassador to NATO"). */
  name: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  cue: passageSchema.nullable(),
  to: namedPassageSchema.optional(),
  when: passageSchema.extend({ value: z.string().nullable() }).optional(),
  where: namedPassageSchema.optional(),
  /** Index, in `quotes`, of the quotation that reports this one. */
  within: z.int().optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** A TIMEX3 expression; `value` is null when it cannot be resolved. The span leaves out the preposition. */
export const timeSchema = passageSchema.extend({ type: z.enum(timeTypes), value: z.string().nullable() });
export type Time = z.infer<typeof timeSchema>;

export const placeSchema = namedPassageSchema;
export type Place = z.infer<typeof placeSchema>;

/** One mention by name of a person, organisation, place or other named thing; `name` is the entity's fullest name. */
export const namedMentionSchema = namedPassageSchema.extend({ type: z.enum(entityTypes) });
export type NamedMention = z.infer<typeof namedMentionSchema>;

/** A plain clause. `by` is "reporter" for the article's own word, else the name of whoever claims it. */
export const statementSchema = spanSchema.extend({
  subject: passageSchema,
  verb: passageSchema,
  object: passageSchema.optional(),
  number: passageSchema.optional(),
  when: passageSchema.extend({ value: z.string().nullable() }).optional(),
  where: namedPassageSchema.optional(),
  by: z.string(),
  hedged: z.boolean(),
});
export type Statement = z.infer<typeof statementSchema>;

/** What `quoth read` prints for one article. */
export const printedReadingSchema = z.object({
  id: z.string(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  structure: z.array(blockSchema),
  quotes: z.array(quoteSchema),
  times: z.array(timeSchema),
  places: z.array(placeSchema),
  entities: z.array(namedMentionSchema),
  statements: z.array(statementSchema),
});
export type PrintedReading = z.infer<typeof printedReadingSchema>;

/** Universal part of speech, after the corrections of `read/`. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Extent {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A sentence; `tokens` is a half-open range of indices into `Reading.tokens`, `block` an index into `Reading.structure`. */
export interface Sentence extends Extent {
  readonly tokens: readonly [from: number, to: number];
  readonly block: number;
}

/** A stretch of text that refers to an entity: by name, by role ("the prime minister") or by pronoun. */
export interface Mention extends Extent {
  readonly text: string;
  readonly by: 'name' | 'role' | 'pronoun';
  /** Index into `Reading.entities`. */
  readonly entity: number;
  /** Probability, 0..1, that the link to the entity is right. */
  readonly confidence: number;
}

/** A person, organisation, place or other named thing that the article speaks of. */
export interface Entity {
  /** The fullest name in the article, without titles ("Stephen Harper"). */
  readonly name: string;
  readonly type: (typeof entityTypes)[number];
  readonly number: 'singular' | 'plural';
  readonly gender: 'he' | 'she' | 'unknown';
  /** Every other way the article names it ("Harper", "Mr. Harper"). */
  readonly aliases: readonly string[];
  /** What the article says the entity is ("prime minister", "mayor of Leeds"), each where it says so. */
  readonly roles: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly former: boolean;
  }[];
  /** False for names that occur in furniture, credits and bylines only: nobody asks about them. */
  readonly inBody: boolean;
}

/**
 * What the engine found in an article. The printed form plus what asking needs: the text itself, tokens, sentences,
 * and who is who. Everything is in order of `start`.
 */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly language: string;
  /** As given, else as the text itself tells, else null. */
  readonly publishedAt: string | null;
  /** True when `publishedAt` was not given but found in the text. */
  readonly publishedAtIsGuess: boolean;
  readonly structure: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Every mention by name, titles left out, whether or not it could be linked. */
  readonly named: readonly NamedMention[];
  readonly quotes: readonly Quote[];
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
}

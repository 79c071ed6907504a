import type {
  ArticleInput,
  Block,
  Entity,
  Mention,
  NamedMention,
  Place,
  Quote,
  Sentence,
  Span,
  Statement,
  Time,
  Token,
} from '../schema/index.js';

/**
 * A reading while it is being made. Each pass fills its own part and reads only parts that earlier passes filled;
 * the order stands in `index.ts`.
 */
export interface Draft {
  readonly article: ArticleInput;
  readonly text: string;
  language: string;
  publishedAt: string | null;
  publishedAtIsGuess: boolean;
  structure: Block[];
  tokens: Token[];
  sentences: Sentence[];
  /** Passages in quotation marks, marks included, in order; nested ones follow the one that holds them. */
  quoted: Span[];
  /** Mentions by name, typed, not yet linked. */
  named: NamedMention[];
  entities: Entity[];
  mentions: Mention[];
  times: Time[];
  places: Place[];
  quotes: Quote[];
  statements: Statement[];
}

/** One step of reading: does one thing to the draft. */
export interface Pass {
  readonly name: string;
  /** Runs whatever the language; the others are left out when the text is not English. */
  readonly inAnyLanguage?: boolean;
  run(draft: Draft): void;
}

/** Every reason a person can meet, with what its message needs. The web catalogue has a text for each code. */
export interface ReasonParams {
  empty: Record<never, never>;
  binary: Record<never, never>;
  'too-short': { words: number; least: number };
  'too-long': { characters: number; most: number };
  'not-english': Record<never, never>;
  'nothing-to-ask': Record<never, never>;
  'took-too-long': { seconds: number };
  'too-many-requests': { seconds: number };
  /** The engine's queue is full: nothing was lost, try again. */
  busy: Record<never, never>;
  'body-too-large': { most: number };
  'field-too-long': { field: string; most: number };
  'field-invalid': { field: string };
  'not-found': { what: 'article' | 'edition' | 'play' | 'question' };
  /** Another article has the id that this ticket would become. */
  'ticket-taken': Record<never, never>;
  /** Another request changed the article since this one read it. */
  'changed-meanwhile': Record<never, never>;
  'article-is-private': Record<never, never>;
  'other-origin': Record<never, never>;
  'question-ahead': Record<never, never>;
  'wrong-kind': Record<never, never>;
  /** Of the question's kind, but with an option or item that it has not, with one twice, or without one. */
  'unfit-answer': Record<never, never>;
  'not-all-answered': { left: number };
  'nothing-missed': Record<never, never>;
  'nickname-length': { least: number; most: number };
  'nickname-unreadable': Record<never, never>;
  'nickname-contact': Record<never, never>;
  'nickname-full-name': Record<never, never>;
  'nickname-offensive': Record<never, never>;
}

export type ReasonCode = keyof ReasonParams;
export type Reason = { [Code in ReasonCode]: { code: Code; params: ReasonParams[Code] } }[ReasonCode];

/** An error a person can meet: crosses to the client as its reason. Anything else is an "Internal server error". */
export abstract class Refusal extends Error {
  abstract readonly kind: 'not-found' | 'not-allowed' | 'conflict' | 'invalid' | 'too-many';

  constructor(readonly reason: Reason) {
    super(reason.code);
    this.name = new.target.name;
  }
}

/** What was asked for does not exist, or is not the caller's to know of. */
export class NotFound extends Refusal {
  readonly kind = 'not-found';
}

/** It exists, and the caller knows, but may not do this. */
export class NotAllowed extends Refusal {
  readonly kind = 'not-allowed';
}

/** The request contradicts the present state. */
export class Conflict extends Refusal {
  readonly kind = 'conflict';
}

/** What was sent cannot be accepted as it is. */
export class Invalid extends Refusal {
  readonly kind = 'invalid';
}

/** Too much was asked for in too short a time. */
export class TooMany extends Refusal {
  readonly kind = 'too-many';
}

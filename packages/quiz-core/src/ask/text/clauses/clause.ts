import type { Entity, Sentence, Token } from '../../../schema/index.js';
import type { Count } from '../numbers/count-at.js';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence of the reporter's, or what it reports of somebody's, brought to one form: who or what, the verb, and what belongs to the verb.
 * Openings, appositions, attributions and what is only hung on are off. Offsets are into the article.
 */
export interface Clause {
  readonly sentence: Sentence;
  /** The sentence's place among those of the body, from 0. */
  readonly nth: number;
  /** "Officials", "Ann Lee": whose word it is, for "According to …"; null where it is the reporter's, or the subject's own. */
  readonly source: string | null;
  /** Null for what the article does not name. */
  readonly subject: Entity | null;
  /** The subject as it stands in a stem: "Ann Lee", "drivers at Moorline". */
  readonly name: string;
  readonly isPlural: boolean;
  /** The subject where it stands, without its apposition. */
  readonly subjectAt: Extent;
  /** The count with which the subject begins: "about 2,100 members". */
  readonly count: Count | null;
  /** The verb group: "has taken", "voted", "will close". */
  readonly verbs: readonly Token[];
  /** Whether the subject says it of itself: "Moorline said it would …". */
  readonly isOwnWord: boolean;
  /** What follows the verbs up to the end of the clause. */
  readonly rest: Extent;
  /** The whole of it, subject included. */
  readonly start: number;
  readonly end: number;
  /** "When a ferry sank", "after talks broke down": the clause that begins where this one ends, up to the next mark. */
  readonly occasion: Extent | null;
  /** ", cutting 1,340 jobs": what the same subject does by it. */
  readonly tail: { readonly verb: Token; readonly rest: Extent } | null;
}

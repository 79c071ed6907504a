import type { AskKind, Question } from '../schema/index.js';
import type { Asking } from './asking.js';

/** One way of making questions. One file each; `README.md` has its paragraph, `*.test.ts` what it makes and refuses. */
export interface AskRule {
  /** The file's name. */
  readonly id: string;
  readonly asks: AskKind;
  /** Every question this rule can prove from the article; an empty list rather than a doubtful one. */
  make(asking: Asking): readonly Question[];
}

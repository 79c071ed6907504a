import type { Flaw, Question, Reading } from '../schema/index.js';

/** What one rule found, before its id and the question's are put on it. */
export type Finding = Omit<Flaw, 'questionId' | 'flaw' | 'hard'>;

/** One guideline and how a breach of it is found. One file each; `README.md` has its paragraph, `*.test.ts` its cases. */
export interface FlawRule {
  /** The file's name. */
  readonly id: string;
  /** Hard flaws keep a generated question from being shown. */
  readonly hard: boolean;
  /**
   * Every breach in this question; an empty list for kinds of question the guideline says nothing about, and for what only the
   * article can show where there is no reading of it.
   */
  find(question: Question, reading?: Reading): readonly Finding[];
}

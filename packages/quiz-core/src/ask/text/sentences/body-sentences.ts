import type { Sentence } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';

/** A sentence of the article's body with its words; `nth` counts from 0. */
export interface BodySentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly nth: number;
}

/** The sentences of the body in order: for rules that know what they ask for by how it is worded. */
export const bodySentences = once(({ reading }: Asking): readonly BodySentence[] =>
  reading.sentences
    .filter(({ block }) => reading.structure[block]?.is === 'body')
    .map((sentence, nth) => ({ sentence, text: reading.text.slice(sentence.start, sentence.end), nth })),
);

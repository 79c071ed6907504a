import type { ArticleInput, Reading } from '../schema/index.js';
import { coreference } from './coreference/coreference.js';
import type { Draft, Pass } from './draft.js';
import { entities } from './entities/entities.js';
import { names } from './names/names.js';
import { places } from './places/places.js';
import { publicationDate } from './publication-date.js';
import { quotationMarks } from './quotation-marks.js';
import { details } from './quotations/details.js';
import { quotations } from './quotations/quotations.js';
import { speakers } from './quotations/speakers.js';
import { sentences } from './sentences.js';
import { statements } from './statements.js';
import { structure } from './structure.js';
import { times } from './times/times.js';
import { tokens } from './tokens.js';

/** Everything `read` does, in order. Each pass is one file. */
const passes: readonly Pass[] = [
  structure,
  publicationDate,
  tokens,
  sentences,
  quotationMarks,
  times,
  names,
  places,
  entities,
  coreference,
  quotations,
  speakers,
  details,
  statements,
];

/**
 * Reads an article: who said what, to whom, where and when.
 *
 * @param article its text is taken as it is; every offset in the result points into it.
 * @param onPass called before each pass with its name, its number and how many there are.
 * @returns the reading; empty where nothing was found. Never throws, whatever the text.
 */
export function read(article: ArticleInput, onPass?: (name: string, done: number, of: number) => void): Reading {
  const draft: Draft = {
    article,
    text: article.text,
    language: 'en',
    publishedAt: article.publishedAt ?? null,
    publishedAtIsGuess: false,
    structure: [],
    tokens: [],
    sentences: [],
    quoted: [],
    named: [],
    entities: [],
    mentions: [],
    times: [],
    places: [],
    quotes: [],
    statements: [],
  };
  passes.forEach((pass, index) => {
    onPass?.(pass.name, index, passes.length);
    if (pass.inAnyLanguage === true || draft.language === 'en') pass.run(draft);
  });
  return {
    id: article.id,
    text: article.text,
    title: article.title ?? null,
    language: draft.language,
    publishedAt: draft.publishedAt,
    publishedAtIsGuess: draft.publishedAtIsGuess,
    structure: draft.structure,
    tokens: draft.tokens,
    sentences: draft.sentences,
    entities: draft.entities,
    mentions: draft.mentions,
    named: draft.named,
    quotes: draft.quotes,
    times: draft.times,
    places: draft.places,
    statements: draft.statements,
  };
}

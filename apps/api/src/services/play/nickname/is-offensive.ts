import {
  collapseDuplicatesTransformer,
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  englishRecommendedWhitelistMatcherTransformers,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import { offensiveWords } from './offensive-words.js';

/**
 * Whether a nickname has a word in it that hurts people, also with look-alike letters, with marks between its letters, or
 * spelled out ("k k k").
 *
 * @param nickname in NFKC, without invisible characters.
 */
export function isOffensive(nickname: string): boolean {
  // The library reads "4" as an a and "1" as an i, and 9 as nothing.
  return hurts(nickname) || (nickname.includes('9') && hurts(nickname.replaceAll('9', 'g')));
}

function hurts(nickname: string): boolean {
  const words = nickname.replace(/[^\p{L}\p{N}\s]/gu, '');
  // A whole nickname may be one word cut in two, but "Push It" is not: the word has to reach from end to end.
  return (
    hasMatch(nickname) || hasMatch(words) || spelledOut(words).some(hasMatch) || isWhole(words.replace(/\s/gu, ''))
  );
}

type Words = DataSet<{ originalWord: string }>;

/** The library's own list, as it recommends. */
const english = new RegExpMatcher({
  ...withHarmless(new DataSet<{ originalWord: string }>().addAll(englishDataset)).build(),
  ...englishRecommendedTransformers,
});

/**
 * The library makes "zz" one letter before it looks for "jizz", and never finds it. Here each letter of a pattern may stand
 * twice, and longer runs become two letters before it is looked for; of k, whose run of three is a word, three.
 */
const ours = new RegExpMatcher({
  ...ourDataset().build(),
  blacklistMatcherTransformers: [
    resolveConfusablesTransformer(),
    resolveLeetSpeakTransformer(),
    toAsciiLowerCaseTransformer(),
    collapseDuplicatesTransformer({ defaultThreshold: 2, customThresholds: new Map([['k', 3]]) }),
  ],
  whitelistMatcherTransformers: englishRecommendedWhitelistMatcherTransformers,
});

function ourDataset(): Words {
  const dataset: Words = new DataSet();
  const add = (originalWord: string, pattern: string) =>
    dataset.addPhrase((phrase) => phrase.setMetadata({ originalWord }).addPattern(parseRawPattern(pattern)));
  for (const word of offensiveWords.anywhere) add(word, drawnOut(word));
  for (const word of offensiveWords.alone) add(word, `|${drawnOut(word)}[s]|`);
  return withHarmless(dataset);
}

function withHarmless(dataset: Words): Words {
  for (const term of offensiveWords.harmless) dataset.addPhrase((phrase) => phrase.addWhitelistedTerm(term));
  return dataset;
}

/** A pattern for a word any of whose letters may stand twice. */
function drawnOut(word: string): string {
  return [...word].map((letter) => (letter === ' ' ? ' ' : `${letter}[${letter}]`)).join('');
}

function hasMatch(text: string): boolean {
  return english.hasMatch(text) || ours.hasMatch(text) || offensiveWords.codes.some((code) => text.includes(code));
}

function isWhole(text: string): boolean {
  const matches = [...english.getAllMatches(text), ...ours.getAllMatches(text)];
  return matches.some(({ startIndex, endIndex }) => startIndex === 0 && endIndex === text.length - 1);
}

/** Letters that stand apart, joined: three or more in a row, and pieces of at most two ("fu ck"). */
function spelledOut(words: string): string[] {
  const runs = [/(?<!\S)\S(?:\s+\S(?!\S)){2,}/gu, /(?<!\S)\S{1,2}(?:\s+\S{1,2}(?!\S))+/gu];
  return runs.flatMap((run) => words.match(run) ?? []).map((run) => run.replace(/\s/gu, ''));
}

#!/usr/bin/env node
/**
 * Reads a corpus, a document a line, and prints what the engine finds in each, a document a line, for scorers of others. Needs a
 * build.
 *
 *   node eval/predict.mjs CORPUS.jsonl [--whole] > PREDICTED.jsonl
 *
 * With `--whole` a split quotation is one stretch, cue and all, as a corpus has it whose passages run over the cue; its
 * parts could not be compared with such a passage one by one.
 */
import { readCorpus } from './corpus.mjs';

const [path, flag] = process.argv.slice(2);
const whole = ({ fragments: _, ...quote }) => quote;
if (path === undefined) {
  process.stderr.write('Which corpus? node eval/predict.mjs CORPUS.jsonl\n');
  process.exit(2);
}

for await (const { found } of readCorpus(path, null)) {
  const quotes = flag === '--whole' ? found.quotes.map(whole) : found.quotes;
  process.stdout.write(`${JSON.stringify({ ...found, quotes })}\n`);
}

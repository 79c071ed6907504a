#!/usr/bin/env node
/**
 * Reads a corpus, a document a line, and prints what the engine finds in each, a document a line: the form that the
 * scorers take. Needs a build.
 *
 *   node eval/predict.mjs CORPUS.jsonl [--whole] > PREDICTED.jsonl
 *
 * With `--whole` a split quotation is one stretch, cue and all, as a corpus has it whose passages run over the cue; its
 * parts could not be compared with such a passage one by one.
 *
 * A document is `{"id", "text", "title"?, "publishedAt"?}`; anything else in it is left alone. The pace goes to standard error.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { printReading, read } from '../dist/index.js';

const [path, flag] = process.argv.slice(2);
const whole = ({ fragments: _, ...quote }) => quote;
if (path === undefined) {
  process.stderr.write('Which corpus? node eval/predict.mjs CORPUS.jsonl\n');
  process.exit(2);
}

let words = 0;
let spent = 0;
for await (const line of createInterface({ input: createReadStream(path) })) {
  if (line.trim() === '') continue;
  const { id, text, title, publishedAt } = JSON.parse(line);
  const article = { id, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
  const started = performance.now();
  const reading = read(article);
  spent += performance.now() - started;
  words += text.split(/\s+/).length;
  const printed = printReading(reading);
  const quotes = flag === '--whole' ? printed.quotes.map(whole) : printed.quotes;
  process.stdout.write(`${JSON.stringify({ ...printed, quotes })}\n`);
}
process.stderr.write(`${words} words, ${Math.round(words / (spent / 1000))} words per second\n`);

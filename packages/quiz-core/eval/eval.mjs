#!/usr/bin/env node
/**
 * How well the engine reads a corpus that people have annotated: scores by row, misses by kind, and the worst of them in context.
 *
 *   npm run eval -- quotes|names|times|places|entities CORPUS.jsonl [--texts TEXTS.jsonl] [--misses 20]
 *
 * `--texts` names the corpus that has the texts, where the annotations stand in a file of their own.
 */
import { parseArgs } from 'node:util';
import { documentsOf, readCorpus } from './corpus.mjs';
import { printReport } from './report.mjs';
import { entities } from './scorers/entities.mjs';
import { names } from './scorers/names.mjs';
import { places } from './scorers/places.mjs';
import { quotes } from './scorers/quotes.mjs';
import { times } from './scorers/times.mjs';
import { createTally } from './tally.mjs';

const scorers = { quotes, names, times, places, entities };
const usage = `Which? npm run eval -- ${Object.keys(scorers).join('|')} CORPUS.jsonl [--texts TEXTS.jsonl] [--misses 20]\n`;

try {
  await evaluate();
} catch (error) {
  process.stderr.write(`${error.code === 'ENOENT' ? `There is no file ${error.path}.` : error.message}\n`);
  process.exitCode = 2;
}

async function evaluate() {
  const options = { texts: { type: 'string' }, misses: { type: 'string', default: '20' } };
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [what = '', path] = positionals;
  const scorer = scorers[what];
  if (scorer === undefined || path === undefined || !/^\d+$/.test(values.misses)) throw new Error(usage.trim());
  const tally = createTally();
  const texts = values.texts === undefined ? null : await documentsOf(values.texts);
  for await (const read of readCorpus(path, texts)) scorer.score(tally, read);
  if (tally.rows.size === 0) throw new Error(`${path} has no document that is marked with ${what}.`);
  printReport(tally, { main: scorer.main, most: Number(values.misses) });
}

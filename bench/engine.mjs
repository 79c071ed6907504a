import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib/root.mjs';
import { median, table, whole } from './table.mjs';

const fixtures = join(root, 'packages', 'quiz-core', 'fixtures', 'articles');
const rounds = 9;
/** Rounds that are not counted: until then it is the compiler that is measured, and a server is past it after its first articles. */
const warming = 20;

/** A copy of an article with people and places of its own, as another article would have. */
const renamed = (text, copy) =>
  text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}\b/gu, (name) => `${name}${'aeiou'[copy % 5]}${'lmnrst'[copy % 6]}`);

/** The fixture articles, and one of about 200,000 characters made of renamed copies of them all. */
export function articles() {
  const texts = readdirSync(fixtures)
    .sort()
    .map((slug) => ({
      id: slug,
      text: readFileSync(join(fixtures, slug, 'article.txt'), 'utf8'),
      publishedAt: '2016-06-17',
    }));
  const all = texts.map(({ text }) => text).join('\n\n');
  const copies = Array.from({ length: Math.ceil(200_000 / all.length) }, (_, copy) => renamed(all, copy));
  const long = copies.join('\n\n').slice(0, 200_000);
  return { texts, long: { id: 'long', text: long, publishedAt: '2016-06-17' } };
}

const words = (text) => text.match(/\S+/g)?.length ?? 0;

function time(run) {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Runs in a process of its own so that cold load and memory are its own. */
async function measure() {
  const { texts, long } = articles();
  const first = texts[0];
  const before = process.memoryUsage().rss;
  const importing = performance.now();
  const { make, read } = await import('@quoth/quiz-core');
  const options = { count: 20, seed: 'bench' };
  read(first);
  const cold = performance.now() - importing;
  const each = (run) => {
    for (const article of texts) run(article);
  };
  for (let round = 0; round < warming; round++) each((article) => make(article, options));
  const longRead = [];
  const longMake = [];
  for (let round = 0; round < 3; round++) {
    longRead.push(words(long.text) / time(() => read(long)));
    longMake.push(words(long.text) / time(() => make(long, options)));
  }
  // Before the yardstick loads a tagger of its own.
  const rss = process.memoryUsage().rss;

  const winkNLP = (await import('wink-nlp')).default;
  const model = (await import('wink-eng-lite-web-model')).default;
  const tagger = winkNLP(model, ['sbd', 'pos']);
  const tag = (text) => tagger.readDoc(text).tokens().out(tagger.its.pos);
  const total = texts.reduce((sum, { text }) => sum + words(text), 0);
  const reading = [];
  const making = [];
  const tagging = [];
  for (let round = 0; round < rounds + 2; round++) {
    const r = time(() => each(read));
    const m = time(() => each((article) => make(article, options)));
    const t = time(() => each(({ text }) => tag(text)));
    if (round < 2) continue;
    reading.push(total / r);
    making.push(total / m);
    tagging.push(total / t);
  }
  return {
    cold,
    read: median(reading) * 1000,
    make: median(making) * 1000,
    tag: median(tagging) * 1000,
    ratio: median(making.map((speed, index) => tagging[index] / speed)),
    longRead: median(longRead) * 1000,
    longMake: median(longMake) * 1000,
    memory: (rss - before) / 1024 / 1024,
    rss: rss / 1024 / 1024,
  };
}

export function bench() {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure'], {
    encoding: 'utf8',
    cwd: root,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const figures = JSON.parse(child.stdout);
  table('Engine, one core, words per second', [
    ['read', whole(figures.read)],
    ['read + ask + check + choose', whole(figures.make)],
    ['the tagger alone, same text', whole(figures.tag)],
    ['time of read + make over time of the tagger alone', figures.ratio.toFixed(1)],
    ['read, one article of 200,000 characters', whole(figures.longRead)],
    ['its time per word over that of short articles', (figures.read / figures.longRead).toFixed(2)],
    ['read + ask + check + choose of it', whole(figures.longMake)],
    ['its time per word over that of short articles', (figures.make / figures.longMake).toFixed(2)],
    ['cold load and first article', `${whole(figures.cold)} ms`],
    ['memory after that article', `${whole(figures.rss)} MB (${whole(figures.memory)} MB more than bare Node)`],
  ]);
}

if (process.argv.includes('--measure')) process.stdout.write(JSON.stringify(await measure()));

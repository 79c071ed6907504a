import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { Invalid, TooMany } from '../lib/errors.js';
import { createEngine, type Engine } from './engine.js';
import type { Step } from './job.js';

const engines: Engine[] = [];
const open = (limitMs = 30_000) => {
  const onFault = (fault: unknown) => {
    throw fault;
  };
  const engine = createEngine({ limitMs, onFault });
  engines.push(engine);
  return engine;
};
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

const sample = readFileSync(
  createRequire(import.meta.url).resolve('@quoth/quiz-core/articles/putin-canada/article.txt'),
  'utf8',
);
const longest = `${sample}\n\n`.repeat(1 + 200_000 / sample.length).slice(0, 200_000);
const job = (text: string) => ({ article: { id: 'article', text }, choose: { count: 15, seed: 'seed' } });

test('a quiz is made in a thread, and its steps are told on the way', async () => {
  const steps: Step[] = [];
  const made = await open().make(job(sample), (step) => steps.push(step));
  expect(made).toMatchObject({ language: 'en', datedByText: '2016-06-17' });
  expect(made.words).toBeGreaterThan(500);
  expect(made.opening).toMatch(/^Russian President Vladimir Putin says/);
  expect(made.blocks.map(({ is }) => is)).toContain('furniture');
  expect(made.questions.every(({ evidence }) => evidence.every(({ article }) => article === 'article'))).toBe(true);
  expect(steps[0]?.done).toBe(0);
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index));
  expect(steps.at(-1)).toEqual({ done: steps.length - 1, of: steps.length });
});

test('who has a short text does not wait for the longest', async () => {
  const engine = open();
  const ended: string[] = [];
  await new Promise<void>((started) => {
    engine
      .make(job(longest), () => started())
      .then(
        () => ended.push('long'),
        () => ended.push('given up'),
      );
  });
  await engine.make(job(sample)).then(() => ended.push('short'));
  expect(ended).toEqual(['short']);
});

test('what takes too long is given up, and the next one is taken', async () => {
  const engine = open(1);
  const outcome = await engine.make(job(longest)).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Invalid);
  expect((outcome as Invalid).reason).toEqual({ code: 'took-too-long', params: { seconds: 1 } });
  const again = await engine.make(job(longest)).catch((error: unknown) => error);
  expect((again as Invalid).reason.code).toBe('took-too-long');
});

test('more long texts than can be read soon are refused at once', async () => {
  const engine = open();
  const outcomes = Array.from({ length: 30 }, () => engine.make(job(longest)).catch((error: unknown) => error));
  const first = await Promise.race(outcomes);
  expect(first).toBeInstanceOf(TooMany);
  expect((first as TooMany).reason).toEqual({ code: 'busy', params: {} });
  await engine.close();
  const busy = (await Promise.all(outcomes)).filter((outcome) => outcome instanceof TooMany);
  expect(busy.length).toBeGreaterThanOrEqual(15);
  expect(busy.length).toBeLessThanOrEqual(20);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Arguments, commandLine, Misuse } from './command-line.js';
import { flawSchema, madeQuizSchema, printedReadingSchema } from './schema/index.js';
import { choiceOf } from './testing/hand-written.js';

const given: Arguments = { positionals: [], jsonl: false, count: '10', seed: '1' };
const article = readFileSync(new URL('../fixtures/articles/putin-canada/article.txt', import.meta.url), 'utf8');
const lines = (documents: readonly object[]) => documents.map((document) => JSON.stringify(document)).join('\n');

/** Runs a command on one file and parses the lines it prints. */
function printed(args: Partial<Arguments>, content: string): unknown[] {
  return [...commandLine({ ...given, ...args }, () => content)].map((line) => JSON.parse(line));
}

it('reads a file', () => {
  const [reading] = printed({ positionals: ['read', 'a.txt'], published: '2016-06-17', title: 'A title' }, article);
  const { id, publishedAt, quotes } = printedReadingSchema.parse(reading);
  expect([id, publishedAt]).toEqual(['a.txt', '2016-06-17']);
  expect(quotes.length).toBeGreaterThan(5);
});

it('makes as many questions as it is told, the same for the same seed', () => {
  const make = (seed: string) => printed({ positionals: ['make', '-'], count: '5', seed }, article);
  const { questions, short } = madeQuizSchema.parse(make('1')[0]);
  expect(questions).toHaveLength(5);
  expect(short).toBeUndefined();
  expect(make('1')).toEqual(make('1'));
  expect(make('1')).not.toEqual(make('2'));
});

it('says when there are fewer questions than were asked for', () => {
  const [quiz] = printed({ positionals: ['make', '-'] }, 'It rained in the night.');
  expect(madeQuizSchema.parse(quiz)).toMatchObject({ questions: [], short: { asked: 10, made: 0 } });
});

it('checks what make printed, and questions alone', () => {
  const checked = z.object({ id: z.string(), flaws: z.array(flawSchema) });
  const quiz = JSON.stringify(printed({ positionals: ['make', '-'] }, article)[0]);
  expect(checked.parse(printed({ positionals: ['check', '-'] }, quiz)[0]).flaws.filter(({ hard }) => hard)).toEqual([]);
  const flawed = JSON.stringify([choiceOf('Who rowed to Arle?', '*Ana Silva', 'Bo Lind', 'None of the above')]);
  const { flaws } = checked.parse(printed({ positionals: ['check', '-'] }, flawed)[0]);
  expect(flaws.map(({ flaw }) => flaw)).toContain('none-of-the-above');
});

it('prints one document a line with --jsonl, and skips empty lines', () => {
  const documents = lines([
    { id: 'a', text: 'One.' },
    { id: 'b', text: 'Two.' },
  ]);
  const read = printed({ positionals: ['read', '-'], jsonl: true }, `${documents}\r\n\n`);
  expect(read.map((reading) => printedReadingSchema.parse(reading).id)).toEqual(['a', 'b']);
});

describe('misuse', () => {
  it.each<[string, Partial<Arguments>, string, RegExp]>([
    ['no command', {}, '', /command is missing/],
    ['an unknown command', { positionals: ['play', 'a'] }, '', /no command "play"/],
    ['no file', { positionals: ['read'] }, '', /Name one file/],
    ['two files', { positionals: ['read', 'a', 'b'] }, '', /Name one file/],
    ['a count of none', { positionals: ['make', 'a'], count: '0' }, '', /whole number/],
    ['a count that is no number', { positionals: ['make', 'a'], count: 'ten' }, '', /whole number/],
    ['a date that is none', { positionals: ['read', 'a'], published: '17 June' }, 'x', /at publishedAt/],
    ['questions that are no JSON', { positionals: ['check', 'a'] }, 'Who?', /not JSON/],
    ['questions of another form', { positionals: ['check', 'a'] }, '[{"stem":"Who?"}]', /not what the command reads/],
    [
      'a bad line',
      { positionals: ['read', 'a'], jsonl: true },
      '{"id":"a","text":"One."}\n{"id":"b"}',
      /^Line 2: .* at text/,
    ],
  ])('says what is wrong with %s', (_, args, content, reason) => {
    const run = () => printed(args, content);
    expect(run).toThrow(Misuse);
    expect(run).toThrow(reason);
  });
});

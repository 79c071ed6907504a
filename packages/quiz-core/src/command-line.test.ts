import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Misuse } from './command/misuse.js';
import { commandLine } from './command-line.js';
import { flawSchema, madeQuizSchema, printedReadingSchema } from './schema/index.js';
import { choiceOf } from './testing/hand-written.js';

const article = readFileSync(new URL('../fixtures/articles/putin-canada/article.txt', import.meta.url), 'utf8');
const lines = (documents: readonly object[]) => documents.map((document) => JSON.stringify(document)).join('\n');
const checkedSchema = z.object({ id: z.string(), flaws: z.array(flawSchema) });

/** Runs a command, whose words have no blanks in them, on one file and gives what it prints and complains of. */
function run(command: string, content: string) {
  const complaints: string[] = [];
  const complain = (message: string) => void complaints.push(message);
  const printed = [...commandLine(command.split(' ').filter(Boolean), { content: () => content, complain })];
  return { printed, complaints };
}

function documents(command: string, content: string): unknown[] {
  return run(command, content).printed.map((line) => JSON.parse(line));
}

function flawsOf(content: string): string[] {
  return checkedSchema.parse(documents('check -', content)[0]).flaws.map(({ flaw }) => flaw);
}

it('reads a file', () => {
  const [reading] = documents('read a.txt --published 2016-06-17 --title=Title', article);
  const { id, publishedAt, quotes } = printedReadingSchema.parse(reading);
  expect([id, publishedAt]).toEqual(['a.txt', '2016-06-17']);
  expect(quotes.length).toBeGreaterThan(5);
});

it.each([
  ['2016-06-17 00:00:00', '2016-06-17'],
  ['2016-06-17T23:30:00-04:00', '2016-06-17'],
  [null, null],
])('of the moment %j takes the day', (publishedAt, day) => {
  const [reading] = documents('read - --jsonl', lines([{ id: 'a', title: null, text: 'Ann Lee spoke.', publishedAt }]));
  expect(printedReadingSchema.parse(reading).publishedAt).toBe(day);
});

it('makes as many questions as it is told, the same for the same seed', () => {
  const make = (seed: string) => documents(`make - --count 5 --seed ${seed}`, article);
  const { questions, short } = madeQuizSchema.parse(make('1')[0]);
  expect(questions).toHaveLength(5);
  expect(short).toBeUndefined();
  expect(make('1')).toEqual(make('1'));
  expect(make('1')).not.toEqual(make('2'));
});

it.each([
  ['nothing can be proven', 'It rained in the night.', /^Nothing was found/],
  ['it is not in English', 'Es regnete gestern Nacht sehr stark.', /not in English/],
  ['it gives fewer than were asked for', article, /^Only \d+ questions worth asking together/],
])('says of a text when %s', (_, text, because) => {
  const { questions, short } = madeQuizSchema.parse(documents('make - --count 100', text)[0]);
  expect(short).toMatchObject({ asked: 100, made: questions.length, because: expect.stringMatching(because) });
});

describe('check', () => {
  it('takes what make printed, and questions alone', () => {
    const quiz = JSON.stringify(documents('make -', article)[0]);
    const { flaws } = checkedSchema.parse(documents('check -', quiz)[0]);
    expect(flaws.filter(({ hard }) => hard)).toEqual([]);
    const flawed = choiceOf('Who rowed to Arle?', '*Ana Silva', 'Bo Lind', 'None of the above');
    expect(flawsOf(JSON.stringify([flawed]))).toContain('none-of-the-above');
  });

  it.each<[string, object]>([
    [
      'with options by id',
      {
        key: 'a',
        options: [
          { id: 'a', text: 'Ana Silva' },
          { id: 'b', text: 'None of the above' },
        ],
      },
    ],
    ['with options as plain texts', { key: 'Ana Silva', options: ['Ana Silva', 'Bo Lind', 'None of the above'] }],
  ])('takes a question as a person writes it, %s', (_, written) => {
    const question = { kind: 'choice', stem: 'Who rowed to Arle?', ...written };
    expect(flawsOf(JSON.stringify(question))).toContain('none-of-the-above');
    expect(flawsOf(JSON.stringify({ id: 'mine', questions: [question] }))).toContain('none-of-the-above');
  });

  it.each<[unknown, string]>([
    [3, 'The document must be a question, a list of questions, or what make prints.'],
    [[{ stem: 'Who?' }], '[0].kind must be one of choice, choices, typed, match, order.'],
    [[{ kind: 'order', stem: 'Which came first?' }], '[0].items is missing.'],
    [
      { questions: [{ kind: 'typed', stem: 7, accepted: ['x'] }] },
      'questions[0].stem must be a text in quotation marks.',
    ],
    [{ questions: ['Who?'] }, 'questions[0] must be a question, an object in curly brackets.'],
    [{ kind: 'choice', stem: '', options: ['a', 'b'], key: 'a' }, 'stem is empty.'],
    [{ kind: 'choice', stem: 'Who?', options: ['a'], key: 'a' }, 'options must have at least 2 entries.'],
    [{ kind: 'choice', stem: 'Who?', options: ['a', { id: 'b' }], key: 'a' }, 'options[1].text is missing.'],
    [
      { kind: 'choice', stem: 'Who?', options: ['a', 'b'], key: 'c' },
      'The key of the document is "c", which is none of its options.',
    ],
  ])('names the first fault of %j', (document, message) => {
    expect(() => run('check -', JSON.stringify(document))).toThrow(new Misuse(message));
  });
});

describe('--jsonl', () => {
  it('prints one document a line, and skips empty lines', () => {
    const two = lines([
      { id: 'a', text: 'One.' },
      { id: 'b', text: 'Two.' },
    ]);
    const read = documents('read - --jsonl', `${two}\r\n\n`);
    expect(read.map((reading) => printedReadingSchema.parse(reading).id)).toEqual(['a', 'b']);
  });

  it('takes a file that begins with a byte order mark', () => {
    const one = JSON.stringify({ id: 'a', text: 'One.' });
    expect(run('read - --jsonl', `\uFEFF${one}\n${one}`)).toMatchObject({ printed: [{}, {}], complaints: [] });
    expect(run('check -', `\uFEFF${JSON.stringify({ id: 'a', questions: [] })}`).printed).toHaveLength(1);
  });

  it.each(['read', 'make', 'check'])('%s names the bad lines and goes on', (command) => {
    const good = JSON.stringify(command === 'check' ? { id: 'a', questions: [] } : { id: 'a', text: 'One.' });
    const { printed, complaints } = run(`${command} - --jsonl`, `${good}\n{"id":\n${good}\n7`);
    expect(printed).toHaveLength(2);
    expect(complaints).toEqual(['Line 2: This is not JSON.', expect.stringMatching(/^Line 4: The document must be /)]);
  });

  it.each([
    ['{"id":"b"}', 'Line 1: text is missing.'],
    ['{"id":"","text":"One."}', 'Line 1: id is empty.'],
    ['{"id":"b","text":"One.","publishedAt":"17 June"}', 'Line 1: publishedAt must be a date, as in 2016-06-17.'],
  ])('says what is wrong with %s', (line, complaint) => {
    expect(run('read - --jsonl', line)).toEqual({ printed: [], complaints: [complaint] });
  });
});

it.each(['--help', 'read --help', '-h', 'make a.txt --help'])('prints how it is used at %s', (command) => {
  expect(run(command, '').printed).toEqual([expect.stringMatching(/^Usage: quoth read FILE/)]);
});

it.each([
  ['', /command is missing/],
  ['play a', /no command "play"/],
  ['constructor a', /no command "constructor"/],
  ['read', /Name one file/],
  ['read a b', /Name one file/],
  ['make a --count 0', /--count takes a whole number from 1 to 100, not "0"/],
  ['make a --count -1', /not "-1"/],
  ['make a --count abc', /not "abc"/],
  ['make a --count', /--count needs a value/],
  ['make a --title --jsonl', /--title needs a value/],
  ['make a --cuont 5', /no option --cuont/],
  ['make a -x', /no option -x/],
  ['read a --jsonl=yes', /--jsonl takes no value/],
  ['read a --published June', /--published takes a date/],
  ['make a.txt', /^The file a.txt is empty/],
  ['make -', /^Standard input is empty/],
  ['check a.json', /^The file a.json is empty/],
])('says what is wrong with "%s"', (command, reason) => {
  const misuse = () => run(command, ' \n');
  expect(misuse).toThrow(Misuse);
  expect(misuse).toThrow(reason);
});

it('says that questions are no JSON', () => {
  expect(() => run('check a', 'Who?')).toThrow(/not JSON/);
});

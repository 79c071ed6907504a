import { z } from 'zod';
import { check } from './check/check.js';
import { make } from './make.js';
import { read } from './read/index.js';
import { printReading } from './read/print.js';
import { type ArticleInput, articleInputSchema, madeQuizSchema, questionSchema } from './schema/index.js';

/** What the person at the keyboard did wrong, in words for them. */
export class Misuse extends Error {}

export const usage = `Usage: quoth read|make|check FILE           (FILE may be -, standard input)
       quoth read|make|check --jsonl FILE   (a JSON document a line: {"id","title?","publishedAt?","text"})
       quoth read|make FILE [--title TEXT] [--published YYYY-MM-DD]
       quoth make FILE [--count 10] [--seed 1]`;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly jsonl: boolean;
  readonly count: string;
  readonly seed: string;
  readonly title?: string;
  readonly published?: string;
}

interface Settings {
  readonly count: number;
  readonly seed: string;
}

/** A command: one document in, what to print for it out. */
type Command = (document: unknown, settings: Settings) => unknown;

const commands: Readonly<Record<string, Command>> = {
  read: (document) => printReading(read(parsed(articleInputSchema, document))),
  make: (document, settings) => make(parsed(articleInputSchema, document), settings),
  check: (document) => {
    const { id, questions } = parsed(questionsSchema, document);
    return { id, flaws: questions.flatMap((question) => check(question)) };
  },
};

/** What `make` prints, or questions alone. */
const questionsSchema = z.union([
  madeQuizSchema,
  z.array(questionSchema).transform((questions) => ({ id: 'questions', questions })),
]);

/**
 * `quoth read | make | check`, without its input and output.
 *
 * @param content gives the content of the file of that name.
 * @returns the lines to print, one for each document; drawn one by one, so that a long file prints as it goes.
 * @throws Misuse when an argument, or a document, is not what the command takes; it names the line of a JSONL file.
 */
export function* commandLine(given: Arguments, content: (file: string) => string): Generator<string> {
  const [name = '', file, ...more] = given.positionals;
  const command = commands[name];
  if (!command)
    throw new Misuse(`${name === '' ? 'A command is missing' : `There is no command "${name}"`}.\n${usage}`);
  if (file === undefined || more.length > 0) throw new Misuse(`Name one file, or - for standard input.\n${usage}`);
  const settings = { count: countOf(given.count), seed: given.seed };
  const input = content(file);
  if (given.jsonl) yield* eachLine(input, (line) => command(json(line), settings));
  else yield JSON.stringify(command(name === 'check' ? json(input) : article(file, input, given), settings));
}

function article(file: string, text: string, { title, published }: Arguments): ArticleInput {
  return {
    id: file,
    text,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new Misuse('--count takes a whole number from 1 to 100.');
}

function* eachLine(input: string, answer: (line: string) => unknown): Generator<string> {
  for (const [index, line] of input.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    try {
      yield JSON.stringify(answer(line));
    } catch (error) {
      throw error instanceof Misuse ? new Misuse(`Line ${index + 1}: ${error.message}`) : error;
    }
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misuse('This is not JSON.');
  }
}

function parsed<T>(schema: z.ZodType<T>, document: unknown): T {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new Misuse(`This is not what the command reads${at}: ${issue?.message ?? 'it has another form'}.`);
}

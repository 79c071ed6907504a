import { check } from './check/check.js';
import { type Arguments, argumentsOf } from './command/arguments-of.js';
import { articleOf } from './command/article-of.js';
import { Misuse } from './command/misuse.js';
import { questionsOf } from './command/questions-of.js';
import { usage } from './command/usage.js';
import { make } from './make.js';
import { read } from './read/index.js';
import { printReading } from './read/print.js';
import type { ArticleInput } from './schema/index.js';

interface Settings {
  readonly count: number;
  readonly seed: string;
}

/** A command: one document in, what to print for it out. */
type Command = (document: unknown, settings: Settings) => unknown;

const commands: Readonly<Record<string, Command>> = {
  read: (document) => printReading(read(articleOf(document))),
  make: (document, settings) => make(articleOf(document), settings),
  check: (document) => {
    const { id, questions } = questionsOf(document);
    return { id, flaws: questions.flatMap((question) => check(question)) };
  },
};

/** The ways in and out of a command. */
interface Channels {
  /** The content of the file of that name; may throw Misuse. */
  readonly content: (file: string) => string;
  /** Told of each line of a JSONL file that cannot be read, in words for the person; the other lines go on. */
  readonly complain: (message: string) => void;
}

/**
 * `quoth read | make | check`, without its input and output.
 *
 * @param words what stands after `quoth`.
 * @returns what to print, one line for each document; drawn one by one, so that a long file prints as it goes.
 * @throws Misuse when an argument, or a file that is one document, is not what the command takes.
 */
export function* commandLine(words: readonly string[], { content, complain }: Channels): Generator<string> {
  const given = argumentsOf(words);
  if (given.help) return yield usage;
  const [name = '', file, ...more] = given.positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Misuse(`${name === '' ? 'A command is missing' : `There is no command "${name}"`}.\n${usage}`);
  if (file === undefined || more.length > 0) throw new Misuse(`Name one file, or - for standard input.\n${usage}`);
  const input = content(file);
  if (given.jsonl) return yield* eachLine(input, (line) => command(json(line), given), complain);
  if (name !== 'read' && input.trim() === '') {
    throw new Misuse(file === '-' ? 'Standard input is empty.' : `The file ${file} is empty.`);
  }
  yield JSON.stringify(command(name === 'check' ? json(input) : article(file, input, given), given));
}

function article(file: string, text: string, { title, published }: Arguments): ArticleInput {
  return {
    id: file,
    text,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

function* eachLine(
  input: string,
  answer: (line: string) => unknown,
  complain: Channels['complain'],
): Generator<string> {
  for (const [index, line] of input.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    try {
      yield JSON.stringify(answer(line));
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      complain(`Line ${index + 1}: ${error.message}`);
    }
  }
}

/** What an editor may put before a text to say how it is written; it is no part of JSON. */
const byteOrderMark = /^\uFEFF/u;

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(byteOrderMark, ''));
  } catch {
    throw new Misuse('This is not JSON.');
  }
}

import { plainDateSchema } from '../schema/index.js';
import { Misuse } from './misuse.js';

export interface Arguments {
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly jsonl: boolean;
  readonly count: number;
  readonly seed: string;
  readonly title?: string;
  readonly published?: string;
}

const flags = ['--help', '--jsonl'];
const valued = ['--count', '--seed', '--title', '--published'];

/**
 * The words after `quoth` on the command line.
 *
 * @throws Misuse at an option that does not exist, or whose value is missing or not what it takes.
 */
export function argumentsOf(words: readonly string[]): Arguments {
  const positionals: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const [, option, inline] = /^(--?[^=]+)(?:=(.*))?$/su.exec(words[index] ?? '') ?? [];
    if (option === undefined) positionals.push(words[index] ?? '');
    else if (valued.includes(option)) given.set(option, inline ?? textAfter(option, words[++index]));
    else if (option === '-h') given.set('--help', '');
    else if (!flags.includes(option))
      throw new Misuse(`There is no option ${option}; quoth --help lists those there are.`);
    else if (inline !== undefined) throw new Misuse(`${option} takes no value.`);
    else given.set(option, '');
  }
  const title = given.get('--title');
  const published = given.get('--published');
  if (published !== undefined && !plainDateSchema.safeParse(published).success)
    throw new Misuse(`--published takes a date, as in 2016-06-17, not "${published}".`);
  return {
    positionals,
    help: given.has('--help'),
    jsonl: given.has('--jsonl'),
    count: countOf(given.get('--count') ?? '10'),
    seed: given.get('--seed') ?? '1',
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  };
}

function textAfter(option: string, next: string | undefined): string {
  if (next === undefined || next.startsWith('--')) throw new Misuse(`${option} needs a value after it.`);
  return next;
}

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d+$/u.test(text) && count >= 1 && count <= 100) return count;
  throw new Misuse(`--count takes a whole number from 1 to 100, not "${text}".`);
}

import type { z } from 'zod';
import { Misuse } from './misuse.js';

type Issue = z.core.$ZodIssue;

/**
 * A document as a schema has it.
 *
 * @param at the path of `document` in what the person gave, for the message.
 * @throws Misuse that names the path of the first fault and says what is wrong there.
 */
export function parsed<T>(schema: z.ZodType<T>, document: unknown, at: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new Misuse('This is not what the command reads.');
  throw new Misuse(`${pathOf([...at, ...issue.path])} ${faultOf(issue, valueAt(document, issue.path))}.`);
}

/** A path as a person would write it: `questions[1].stem`. */
export function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The document';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./u, '');
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
};

function faultOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${kindsOfValue[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'must be a date, as in 2016-06-17';
  if (issue.code === 'too_small')
    return value === '' ? 'is empty' : `must have ${bound('at least', issue.minimum, issue.origin)}`;
  if (issue.code === 'too_big') return `must have ${bound('at most', issue.maximum, issue.origin)}`;
  return `is not what it should be: ${issue.message}`;
}

function bound(least: string, limit: number | bigint, origin: string): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  return unit === '' ? `a value of ${least} ${limit}` : `${least} ${limit}${unit}`;
}

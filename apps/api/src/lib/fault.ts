/** What a log may hold of an error: never its message, which can quote an article, an answer or a nickname. */
export interface Fault {
  readonly name: string;
  /** A system's or the database's code ("ECONNREFUSED", "23505"). */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  /** Where it was thrown, without the message. */
  readonly at: readonly string[];
  readonly cause?: Fault;
}

/** @returns what may be logged of anything that was thrown, with its causes. */
export function faultOf(thrown: unknown, depth = 0): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] };
  const known = (field: string) => {
    const value: unknown = Reflect.get(thrown, field);
    return typeof value === 'string' ? { [field]: value } : {};
  };
  return {
    name: thrown.name,
    ...known('code'),
    ...known('constraint'),
    ...known('table'),
    at: (thrown.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(thrown.cause === undefined || depth > 3 ? {} : { cause: faultOf(thrown.cause, depth + 1) }),
  };
}

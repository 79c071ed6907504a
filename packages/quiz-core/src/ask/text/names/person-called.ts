import type { Who } from '../../asking.js';

/** The one person of these who goes by a name, whole or by surname; undefined where there is none, or more than one. */
export function personCalled(people: readonly Who[], name: string): Who | undefined {
  const called = people.filter(({ option }) => option === name || option.endsWith(` ${name}`));
  return called.length === 1 ? called[0] : undefined;
}

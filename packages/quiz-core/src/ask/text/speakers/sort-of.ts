import type { Who } from '../../asking.js';

/** People by name, people by role, and bodies that speak ("the league", "the Liberals", "NATO"). */
export type Sort = 'person' | 'role' | 'body';

const bodies =
  /\b(?:league|council|ministry|government|police|union|company|club|agency|department|party|court|association|committee|report|study|team|board|[\p{L}’']{3,}[^s\W]s)$/iu;

/** What sort of speaker somebody is: options of one question are of one sort. */
export function sortOf({ entity, option }: Pick<Who, 'entity' | 'option'>): Sort {
  if (entity) return entity.type === 'PER' && entity.number === 'singular' ? 'person' : 'body';
  const head = option.replace(/ (?:of|for|to|at|in|from|with|on|who|which)\b.*$/iu, '');
  return bodies.test(head) ? 'body' : 'role';
}

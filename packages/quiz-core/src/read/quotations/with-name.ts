import { headOf, type Items, isComma, isName, type Range } from './phrases.js';

/** "the group's president, Jane Doe": a role followed by its holder's name takes the name in. */
export function withName(items: Items, range: Range): Range {
  const [from, to] = range;
  if (!isComma(items[to]) || isName(headOf(items, range)) || headOf(items, range)?.pos === 'PRON') return range;
  let end = to + 1;
  while (end - to <= 5 && isName(items[end])) end++;
  const closes = end >= items.length || isComma(items[end]) || /^[.!?]$/.test(items[end]?.word ?? '');
  return end > to + 2 && closes ? [from, end] : range;
}

import { headOf, type Items, isComma, isName, type Range } from './phrases.js';

const KIN =
  /^(?:wife|husband|son|daughter|mother|father|brother|sister|mum|mom|dad|uncle|aunt|cousin|widow|partner|grandmother|grandfather)$/;

/** "the group's president, Jane Doe": a role followed by its holder's name takes the name in. */
export function withName(items: Items, range: Range): Range {
  const [from, to] = range;
  if (!isComma(items[to]) || isName(headOf(items, range)) || headOf(items, range)?.pos === 'PRON') return range;
  let end = to + 1;
  while (end - to <= 5 && isName(items[end])) end++;
  // "said his father, Jos, who": a relative goes by one name.
  if (end === to + 2 && isComma(items[end]) && KIN.test(items[to - 1]?.word ?? '')) return [from, end];
  const closes = end >= items.length || isComma(items[end]) || /^[.!?]$/.test(items[end]?.word ?? '');
  return end > to + 2 && closes ? [from, end] : range;
}

import { calendar } from '../../generated/calendar.js';

type Kind = (typeof calendar)[number]['kind'];

const tables = new Map<Kind, Map<string, string>>();
for (const { word, kind, value } of calendar) {
  const table = tables.get(kind) ?? new Map<string, string>();
  table.set(word.toLowerCase(), value);
  tables.set(kind, table);
}

const escaped = (word: string) => word.replace(/[.']/g, (mark) => (mark === "'" ? "['’]" : '\\.'));

/** What a calendar word is worth ("Sept." -> "09"); null when it is not a word of that kind. */
export function worthOf(kind: Kind, word: string): string | null {
  const plain = word.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
  const table = tables.get(kind);
  return (
    table?.get(plain) ?? (kind === 'unit' || kind === 'season' ? table?.get(plain.replace(/s$/, '')) : null) ?? null
  );
}

/** Every word of a kind as a part of a pattern, longest first. */
export function anyOf(kind: Kind): string {
  const words = [...(tables.get(kind)?.keys() ?? [])].sort((a, b) => b.length - a.length);
  return `(?:${words.map(escaped).join('|')})`;
}

const small = [...(tables.get('number')?.keys() ?? [])].sort((a, b) => b.length - a.length).join('|');
const spelled = `(?:${small})(?:(?:[- ]| and )(?:${small})){0,5}`;

/** A count, in figures or in words, as a part of a pattern; `readCount` reads it. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?: \\d\\/\\d)?|${spelled}(?: and a half)?|half an?|an? (?:hundred|thousand|dozen)|a|an)`;

/** A number of unknown size, as a part of a pattern. */
export const VAGUE_COUNT =
  '(?:a few|a couple of|several|many|a number of|dozens of|hundreds of|thousands of|some|numerous|countless|few)';

function readSpelled(text: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of text.split(/[- ]+/)) {
    if (word === 'and') continue;
    const value = Number(tables.get('number')?.get(word) ?? Number.NaN);
    if (Number.isNaN(value)) return null;
    if (value === 1000) {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else if (current % 100 >= 10 && current < 100 && value >= 10) current = current * 100 + value;
    else current += value;
  }
  return total + current;
}

/** The number a count stands for ("twenty-four", "1,200", "2 1/2", "a couple of" -> 2); null when of unknown size. */
export function readCount(text: string): number | null {
  const plain = text.toLowerCase().trim();
  if (/^(?:an?|one)$/.test(plain)) return 1;
  if (plain === 'a couple of') return 2;
  if (/^(?:half an?)$/.test(plain)) return 0.5;
  if (/^an? dozen$/.test(plain)) return 12;
  const fraction = /^(\d+) (\d)\/(\d)$/.exec(plain);
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  if (/^[\d.,]+$/.test(plain)) return Number(plain.replace(/,/g, ''));
  const half = plain.endsWith(' and a half');
  const number = readSpelled(plain.replace(/ and a half$/, '').replace(/^an? /, ''));
  return number === null ? null : number + (half ? 0.5 : 0);
}

/** Words that can open a time expression besides figures and calendar words. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...['month', 'weekday', 'season', 'number', 'ordinal', 'holiday', 'vague', 'decade'].flatMap((kind) =>
    [...(tables.get(kind as Kind)?.keys() ?? [])].map((word) => word.split(/[ '-]/)[0] ?? word),
  ),
  ...'a an the this that last next past previous coming early earlier late later mid end middle start beginning first'.split(
    ' ',
  ),
  ...'today yesterday tomorrow tonight each every daily weekly monthly yearly annually quarterly nightly hourly annual'.split(
    ' ',
  ),
  ...'about almost nearly roughly approximately only just more less at up some several few many dozens hundreds'.split(
    ' ',
  ),
  ...'half second current recent future noon midnight midday dawn dusk year month week day fiscal earlier same'.split(
    ' ',
  ),
  ...'thousands numerous countless minutes hours days weeks months years decades centuries weekend'.split(' '),
]);

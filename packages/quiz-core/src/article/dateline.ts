import type { Span } from '../schema/index.js';

const PLACE = "\\p{Lu}{2}[\\p{Lu}.'’ -]*";
const DAY_OF_ISSUE = '(?:\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{Ll}{2,8}\\.?)';
const DATELINE = new RegExp(
  `^(?<dateline>(?:${PLACE})(?:,\\s*\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?(?:,?\\s*${DAY_OF_ISSUE}(?:,?\\s\\d{4})?)?\\s*(?:(?:\\([^)]{2,30}\\)\\s*)?(?:--|[–—―])|(?:\\s|\\([^)]{2,30}\\)\\s*)[-_]))(?:\\s+(?=\\S)|$)`,
  'u',
);
const AGENCY = '\\((?:AP|AFP|Reuters|REUTERS|UPI|CNN|CBC|BBC|CP|PTI|Xinhua|Bloomberg)\\)';
/** "Kathmandu (AFP) –", "(CNN) —", and "(CNN)" glued to the first word. */
const AGENCY_DATELINE = new RegExp(
  `^(?<dateline>\\p{Lu}[\\p{L}.'’ ,-]{1,40}\\s${AGENCY}\\s*(?:--?|[_–—―])|${AGENCY}(?:\\s*(?:--?|[_–—―])|(?=\\p{Lu})))(?:\\s+(?=\\S)|(?=\\p{Lu})|$)`,
  'u',
);
/** "Nov 5 (Newswire) -", "Arle (Newswire) -", "Arle, Freedonia -": in small letters, and only before a capital. */
const CAPITALS = "\\p{Lu}[\\p{L}.'’]+(?:[ -](?:de |del |la )?\\p{Lu}[\\p{L}.'’]*){0,3}";
const SMALL_DATELINE = new RegExp(
  `^(?<dateline>(?:(?:${DAY_OF_ISSUE}|${CAPITALS})\\s\\(${CAPITALS}\\)|${CAPITALS}, ${CAPITALS})\\s(?:--?|[–—―]))\\s(?=["“]?\\p{Lu})`,
  'u',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:${MONTH}\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s${MONTH},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const DAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s)?';
const CLOCK = '(?:at\\s)?\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?,?\\s';
const DATE_OF_ISSUE = new RegExp(
  `^(?:(?:first\\s)?(?:published|posted|updated|last updated|last modified|modified|created|issued|date)\\b[^.]{0,12}?)?(?:${CLOCK})?${DAY}${DATE}(?:[\\s,|@·-]*(?:at\\s)?\\d{1,2}[:.h]\\d{2}[^.]{0,30})?(?:\\s*(?:[|·-]|and (?:last )?updated\\b).{0,60})?$`,
  'i',
);
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,4}";
const BYLINE = new RegExp(
  `^(?:by|from|written by|story by|words by)\\s+${NAME}(?:(?:,|\\s+and|,\\s*and|\\s*&)\\s+${NAME}){0,4}(?:\\s*[|,/·-]\\s*.{0,60})?$`,
  'iu',
);
/** "Jane Doe | The Daily Paper", "Jane Doe, Staff Writer". */
const SIGNED = new RegExp(
  `^${NAME}\\s*(?:[|·]\\s*\\p{Lu}[^.!?]{2,50}|,\\s*(?:\\p{L}+\\s){0,3}(?:staff|reporter|correspondent|editor|writer|contributor|columnist)(?:\\s\\p{L}+){0,2})$`,
  'iu',
);
/** What the patterns beside them need, which are dear to compile: most lines have none of it. */
const IS_SIGNED = /[|·]|staff|reporter|correspondent|editor|writer|contributor|columnist/i;
const SAYS_WHO = /reporting|editing|writing|compiled|with files/i;
/** "Reporting by X; Editing by Y". */
const CREDITS_AT_END =
  /^\(?(?:(?:additional )?reporting|editing|writing|compiled|with files|with reporting)\s+(?:by|from)\s+\p{Lu}.{2,160}$/iu;

const CONTRIBUTED =
  /\breported from\s\p{Lu}|\bcontributed (?:additional )?(?:research|reporting|to this (?:report|article|story))\b/u;
const BETWEEN_NAMES =
  /^(?:reported|from|and|with|in|also|contributed|additional|research|reporting|to|this|the|report|article|story|de|da|van|von|der|la)$/;
/** The initials of an agency's editors: "pm/ar/dhc". */
const INITIALS = /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/;

/** "X reported from Leeds; Y contributed research": names, places and the words that join them. */
function saysWhoReported(line: string): boolean {
  if (line.length > 300 || !/^\p{Lu}\S*\s\p{Lu}/u.test(line) || !CONTRIBUTED.test(line)) return false;
  return line.split(/[\s,;.]+/).every((word) => word === '' || /^\p{Lu}/u.test(word) || BETWEEN_NAMES.test(word));
}

/** Whether a line names who wrote the article and nothing more. */
export function isByline(line: string): boolean {
  if ((SAYS_WHO.test(line) && CREDITS_AT_END.test(line)) || INITIALS.test(line) || saysWhoReported(line)) return true;
  if (line.length > 120 || !/\p{Lu}/u.test(line)) return false;
  const opens = /^(?:by|from|written by|story by|words by)\s+(?<name>\S+)/iu.exec(line)?.groups?.name;
  if (opens !== undefined) return /^\p{Lu}/u.test(opens) && BYLINE.test(line) && !/[.!?]$/.test(line);
  return IS_SIGNED.test(line) && /^\p{Lu}\S*\s\p{Lu}/u.test(line) && SIGNED.test(line);
}

/** Whether a line could be a writer's name alone ("Jane Doe"), as some papers set it without "By". */
export function isBareName(line: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line);
}

/** Whether a line says when the article was published or changed and nothing more. */
export function isDateOfIssue(line: string): boolean {
  return line.length < 140 && DATE_OF_ISSUE.test(line);
}

/**
 * Parts a dateline from the paragraph that it opens.
 *
 * @returns where each stands (`rest` is null when nothing follows), or null when the paragraph opens with no dateline.
 */
export function datelineOf(text: string, paragraph: Span): { dateline: Span; rest: Span | null } | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
  const found = DATELINE.exec(head) ?? AGENCY_DATELINE.exec(head) ?? SMALL_DATELINE.exec(head);
  const dateline = found?.groups?.dateline;
  if (found === null || dateline === undefined) return null;
  const rest = { start: paragraph.start + found[0].length, end: paragraph.end };
  return {
    dateline: { start: paragraph.start, end: paragraph.start + dateline.length },
    rest: rest.start < rest.end ? rest : null,
  };
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const months = monthNames.map((name) => name.slice(0, 3));
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** The month a season is taken to begin in, so that seasons of one year can be put in order. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

/** A point in time as a text states it: "June 2016" has a year and a month; "Thursday" has a weekday only. */
export interface Calendar {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

const openingWeekday = new RegExp(`^(${weekdays.join('|')})(?:, |$)`, 'u');
const month = `(${[...monthNames, 'sept', ...months].join('|')})\\.?`;
const forms: readonly [RegExp, (match: RegExpExecArray) => Calendar][] = [
  [new RegExp(`^${month} (\\d{1,2})(?:, (\\d{4}))?$`, 'u'), ([, m, d, y]) => dated(y, monthOf(m), d)],
  [new RegExp(`^(\\d{1,2}) ${month}(?: (\\d{4}))?$`, 'u'), ([, d, m, y]) => dated(y, monthOf(m), d)],
  [new RegExp(`^${month} (\\d{4})$`, 'u'), ([, m, y]) => dated(y, monthOf(m))],
  [new RegExp(`^${month}$`, 'u'), ([, m]) => dated(undefined, monthOf(m))],
  [/^(\d{4})-(\d{2})-(\d{2})$/u, ([, y, m, d]) => dated(y, Number(m), d)],
  [/^(?:the )?(spring|summer|fall|autumn|winter)(?: of)? (\d{4})$/u, ([, s, y]) => dated(y, seasons[s ?? ''])],
  [/^((?:1[0-9]|20)\d{2})$/u, ([, y]) => dated(y)],
];

/** Reads an option that is a date; null when it is not one, or is more than one. */
export function calendar(text: string): Calendar | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:on|in) /u, '');
  const day = openingWeekday.exec(plain);
  const weekday = day ? { weekday: weekdays.indexOf(day[1] ?? '') } : null;
  const rest = plain.slice(day?.[0].length ?? 0);
  if (rest === '') return weekday;
  for (const [form, read] of forms) {
    const match = form.exec(rest);
    if (match) return { ...weekday, ...read(match) };
  }
  return null;
}

function dated(year: string | undefined, monthNumber?: number, day?: string): Calendar {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(monthNumber === undefined ? {} : { month: monthNumber }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3)) + 1;
}

/** A sort of date: all options of a question are of one. `step` is the next value, so many units on. */
export interface DateSort {
  readonly form: RegExp;
  readonly asked: string;
  say(value: string): string;
  step(value: string, by: number): string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasons = ['SP', 'SU', 'FA'];
const seasonNames = ['spring', 'summer', 'fall'];

/** Days, months, years and seasons, as TIMEX3 writes them. */
export const dateSorts: readonly DateSort[] = [
  {
    form: /^\d{4}-\d{2}-\d{2}$/u,
    asked: 'On what date',
    say: (value) => {
      const date = new Date(`${value}T00:00:00Z`);
      return `${weekdays[date.getUTCDay()]}, ${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    },
    step: (value, by) => new Date(Date.parse(`${value}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10),
  },
  {
    form: /^\d{4}-\d{2}$/u,
    asked: 'In which month',
    say: (value) => `${months[Number(value.slice(5)) - 1]} ${value.slice(0, 4)}`,
    step: (value, by) => {
      const at = Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1 + by;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    },
  },
  {
    form: /^\d{4}$/u,
    asked: 'In which year',
    say: (value) => value,
    step: (value, by) => String(Number(value) + by),
  },
  {
    form: /^\d{4}-(?:SP|SU|FA)$/u,
    asked: 'In which season',
    say: (value) => `${seasonNames[seasons.indexOf(value.slice(5))]} ${value.slice(0, 4)}`,
    step: (value, by) => {
      const at = Number(value.slice(0, 4)) * 3 + seasons.indexOf(value.slice(5)) + by;
      return `${Math.floor(at / 3)}-${seasons[at % 3]}`;
    },
  },
];

/** The first day of a day, month, season or year. */
export function firstDay(value: string): string {
  const season = seasons.indexOf(value.slice(5));
  if (season >= 0) return `${value.slice(0, 4)}-${['03', '06', '09'][season]}-01`;
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}
